package app.tandem.plan.vendor.weights;

import static app.tandem.plan.vendor.Cases.assertAll;
import static app.tandem.plan.vendor.Cases.expected;
import static app.tandem.plan.vendor.Cases.given;
import static app.tandem.plan.vendor.Cases.number;
import static app.tandem.plan.vendor.Cases.numbers;
import static app.tandem.plan.vendor.Cases.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.vendor.weights.Ahp.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AhpTest {

    /// Saaty 1990, "How to make a decision", European Journal of Operational Research 48, Table 2:
    /// size, transport, neighbourhood, age, yard, facilities, condition, financing.
    private static final List<Double> HOUSE = List.of(
            5.0, 3.0, 7.0, 6.0, 6.0, 1 / 3.0, 1 / 4.0,
            1 / 3.0, 5.0, 3.0, 3.0, 1 / 5.0, 1 / 7.0,
            6.0, 3.0, 4.0, 6.0, 1 / 5.0,
            1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0,
            1 / 2.0, 1 / 5.0, 1 / 6.0,
            1 / 5.0, 1 / 6.0,
            1 / 2.0);

    @Test
    void what_people_drink_comes_out_as_published() {
        var ahp = Ahp.of(Comparisons.of(rows(given("TV-01").get("matrix"))));
        var names = given("TV-01").get("names");
        for (int i = 0; i < 7; i++) {
            var name = names.get(i).asText();
            double weight = ahp.weights().get(i);
            assertEquals(expected("TV-01").get("weights").get(name).asDouble(), weight, 0.0005, name);
            assertEquals(expected("TV-01").get("weights4").get(name).asDouble(), weight, 0.00005, name);
        }
        assertEquals(7.1766, ahp.lambda(), 0.00005);
        for (var table : RandomIndex.values()) {
            assertEquals(expected("TV-01").get("CR").asDouble(), ratio(ahp, table), 0.0005);
        }
    }

    @Test
    void a_method_that_is_not_the_eigenvector_gives_other_digits() {
        var drinks = Comparisons.of(rows(given("TV-01").get("matrix")));
        assertEquals(.3268, Ahp.of(drinks, Method.EIGENVECTOR).weights().get(6), 0.00005);
        assertEquals(.3250, Ahp.of(drinks, Method.COLUMN_MEAN).weights().get(6), 0.00005);
        assertEquals(.3243, Ahp.of(drinks, Method.GEOMETRIC_MEAN).weights().get(6), 0.00005);
    }

    @Test
    void a_leader_is_chosen_through_two_levels() {
        var upper = given("TV-02").get("criteria_upper");
        var criteria = Ahp.of(Comparisons.ofUpper(4, Stream.of("Exp-Edu", "Exp-Cha", "Exp-Age", "Edu-Cha",
                "Edu-Age", "Cha-Age").map(pair -> number(upper.get(pair))).toList()));
        var names = List.of("Experience", "Education", "Charisma", "Age");
        assertEquals(.044, ratio(criteria, RandomIndex.SAATY_2005), 0.0005);
        var locals = names.stream().map(name -> Ahp.of(Comparisons.ofUpper(3,
                numbers(given("TV-02").get("alt_upper").get(name))))).toList();
        assertEquals(.035, ratio(locals.get(0), RandomIndex.SAATY_2005), 0.0005);
        assertEquals(.062, ratio(locals.get(1), RandomIndex.SAATY_2005), 0.0005);
        assertEquals(.032, ratio(locals.get(0), RandomIndex.SAATY_1980), 0.0005);
        assertEquals(.056, ratio(locals.get(1), RandomIndex.SAATY_1980), 0.0005);
        for (int k = 0; k < 4; k++) {
            assertEquals(expected("TV-02").get("criteria").get(names.get(k)).asDouble(),
                    criteria.weights().get(k), 0.001);
        }
        var people = List.of("Moll", "Nell", "Sue");
        for (int i = 0; i < 3; i++) {
            int person = i;
            assertEquals(expected("TV-02").get("result").get(people.get(i)).asDouble(), criteria.weights()
                    .weigh(locals.stream().map(local -> local.weights().get(person)).toList()), 0.001);
        }
    }

    @Test
    void the_column_mean_of_a_published_test_is_named_as_what_it_is() {
        var matrix = Comparisons.of(rows(given("TV-04").get("matrix")));
        var means = Ahp.of(matrix, Method.COLUMN_MEAN);
        assertEquals(expected("TV-04").get("lambda_max").asDouble(), means.lambda(), 1e-5);
        assertEquals(expected("TV-04").get("CI").asDouble(), means.consistencyIndex(), 1e-5);
        assertEquals(expected("TV-04").get("CR").asDouble(), ratio(means, RandomIndex.SAATY_1980), 1e-5);
        var eigenvector = Ahp.of(matrix);
        assertEquals(8.6982, eigenvector.lambda(), 5e-5);
        assertEquals(.07074, ratio(eigenvector, RandomIndex.SAATY_1980), 1e-5);
    }

    @Test
    void consistent_comparisons_are_exactly_consistent_under_every_method() {
        var matrix = Comparisons.of(rows(given("TV-05").get("matrix")));
        for (var method : Method.values()) {
            var ahp = Ahp.of(matrix, method);
            assertAll("TV-05", "weights", ahp.weights().values());
            assertEquals(OptionalDouble.of(0), ahp.consistencyRatio(RandomIndex.SAATY_1980));
            assertEquals(Optional.empty(), ahp.worst());
        }
    }

    @Test
    void a_group_judges_by_the_geometric_mean_and_stays_reciprocal() {
        var members = numbers(given("TV-28").get("judgements")).stream()
                .map(ratio -> Comparisons.ofUpper(2, List.of(ratio))).toList();
        var group = Comparisons.together(members);
        assertEquals(expected("TV-28").get("geometric").asDouble(), group.get(0, 1), 1e-6);
        assertEquals(1 / group.get(0, 1), group.get(1, 0), 1e-12);
    }

    @Test
    void buying_a_house_has_the_published_weights_and_inconsistency() {
        var ahp = Ahp.of(Comparisons.ofUpper(8, HOUSE));
        assertEquals(9.669, ahp.lambda(), 0.0005);
        assertEquals(.169, ratio(ahp, RandomIndex.SAATY_1980), 0.0005);
        var published = List.of(.173, .054, .188, .018, .031, .036, .167, .333);
        for (int k = 0; k < 8; k++) assertEquals(published.get(k), ahp.weights().get(k), 0.0006);
    }

    /// Saaty 2003, "Decision-making with the AHP: why is the principal eigenvector necessary", European
    /// Journal of Operational Research 145: neighbourhood to condition, 6, should be near 1/2.
    @Test
    void the_judgement_that_hurts_most_is_the_published_one() {
        var worst = Ahp.of(Comparisons.ofUpper(8, HOUSE)).worst().orElseThrow();
        assertEquals(List.of(2, 6, 6.0), List.of(worst.row(), worst.column(), worst.given()));
        var mended = IntStream.range(0, HOUSE.size())
                .mapToObj(i -> i == 16 ? (Double) 0.5 : HOUSE.get(i)).toList();
        var ahp = Ahp.of(Comparisons.ofUpper(8, mended));
        assertEquals(8.811, ahp.lambda(), 0.001);
        assertEquals(.083, ratio(ahp, RandomIndex.SAATY_1980), 0.0011);
    }

    @Test
    void ratios_that_contradict_their_opposites_are_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> Comparisons.of(List.of(List.of(1.0, 3.0), List.of(0.5, 1.0))));
        assertThrows(IllegalArgumentException.class,
                () -> Comparisons.of(List.of(List.of(2.0, 3.0), List.of(1 / 3.0, 1.0))));
        assertThrows(IllegalArgumentException.class, () -> Comparisons.ofUpper(2, List.of(-1.0)));
    }

    @Test
    void a_table_says_nothing_about_more_criteria_than_it_has() {
        assertEquals(OptionalDouble.of(1.59), RandomIndex.SAATY_1980.of(15));
        assertEquals(OptionalDouble.empty(), RandomIndex.SAATY_2005.of(11));
    }

    private static double ratio(Ahp ahp, RandomIndex table) {
        return ahp.consistencyRatio(table).orElseThrow();
    }
}
