package app.tandem.plan.vendor.methods;

import static app.tandem.plan.vendor.Cases.assertAll;
import static app.tandem.plan.vendor.Cases.given;
import static app.tandem.plan.vendor.Cases.numbers;
import static app.tandem.plan.vendor.Cases.rows;
import static app.tandem.plan.vendor.Cases.transposed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.vendor.methods.Grid.Better;
import app.tandem.plan.vendor.weights.Shares;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Methods on examples that others published.
class MethodsTest {

    private static final Shares EQUAL = Shares.of(List.of(1.0, 1.0, 1.0));

    @Test
    void dividing_by_the_sum_lets_a_copy_of_b_put_a_first() {
        assertAll("TV-07", "three", CrossCheck.sum(belton("local_3"), EQUAL, Normalisation.SUM));
        assertAll("TV-07", "four", CrossCheck.sum(belton("local_4"), EQUAL, Normalisation.SUM));
        assertAll("TV-07", "ideal_mode", CrossCheck.sum(belton("local_3"), EQUAL, Normalisation.BEST));
    }

    @Test
    void dividing_by_the_best_reverses_ranks_as_well() {
        var two = saaty("two");
        var three = saaty("three");
        assertAll("TV-08", "distributive_two", CrossCheck.sum(two, EQUAL, Normalisation.SUM));
        assertAll("TV-08", "distributive_three", CrossCheck.sum(three, EQUAL, Normalisation.SUM));
        assertAll("TV-08", "ideal_two", CrossCheck.sum(two, EQUAL, Normalisation.BEST));
        assertAll("TV-08", "ideal_three", CrossCheck.sum(three, EQUAL, Normalisation.BEST));
    }

    @Test
    void the_weighted_sum_and_the_relative_model_choose_differently() {
        var grid = Grid.of(rows(given("TV-09").get("matrix")));
        var shares = Shares.of(numbers(given("TV-09").get("weights")));
        assertNear(List.of(4.0769, 3.8462, 3.4615), CrossCheck.sum(grid, shares, Normalisation.FIXED), 5e-5);
        assertNear(List.of(.2783, .4819, .2398), CrossCheck.sum(grid, shares, Normalisation.SUM), 5e-5);
    }

    @Test
    void simple_additive_weighting_divides_by_the_best() {
        var grid = Grid.of(rows(given("TV-11").get("matrix")));
        var shares = Shares.of(numbers(given("TV-11").get("weights")));
        assertAll("TV-11", "scores", CrossCheck.sum(grid, shares, Normalisation.BEST));
    }

    @Test
    void the_scale_decides_who_is_nearest_to_the_ideal() {
        var grid = Grid.of(rows(given("TV-14").get("matrix")), List.of(Better.LOW, Better.HIGH));
        var half = Shares.of(List.of(0.5, 0.5));
        assertAll("TV-14", "minmax", CrossCheck.topsis(grid, half, Normalisation.MIN_MAX));
        assertNear(List.of(.7621, .7222, .2379), CrossCheck.topsis(grid, half, Normalisation.VECTOR), 5e-5);
    }

    /// Yoon and Hwang 1995, "Multiple Attribute Decision Making: An Introduction": four fighter aircraft
    /// by speed, range, payload, cost, reliability and manoeuvrability. The weights were looked up at
    /// orms.pef.czu.cz/21ExFAPPM.html; the closeness is quoted after the book and was not seen again.
    @Test
    void the_fighter_aircraft_are_as_near_as_published() {
        var aircraft = Grid.of(List.of(
                List.of(2.0, 1500.0, 20000.0, 5.5, 5.0, 9.0),
                List.of(2.5, 2700.0, 18000.0, 6.5, 3.0, 5.0),
                List.of(1.8, 2000.0, 21000.0, 4.5, 7.0, 7.0),
                List.of(2.2, 1800.0, 20000.0, 5.0, 5.0, 5.0)),
                List.of(Better.HIGH, Better.HIGH, Better.HIGH, Better.LOW, Better.HIGH, Better.HIGH));
        var shares = Shares.of(List.of(.2, .1, .1, .1, .2, .3));
        assertNear(List.of(.643, .268, .613, .312),
                CrossCheck.topsis(aircraft, shares, Normalisation.VECTOR), 0.001);
    }

    /// The worked run in the description of TOPSIS-Python, pypi.org/project/topsis-antuanant, looked up there:
    /// four alternatives, of which the fourth criterion is a cost.
    @Test
    void a_run_of_another_program_comes_out_to_its_last_digit() {
        var grid = Grid.of(List.of(List.of(7.0, 9.0, 9.0, 8.0), List.of(8.0, 7.0, 8.0, 7.0),
                List.of(9.0, 6.0, 8.0, 9.0), List.of(6.0, 7.0, 8.0, 6.0)),
                List.of(Better.HIGH, Better.HIGH, Better.HIGH, Better.LOW));
        assertNear(List.of(0.74269409, 0.40359933, 0.17586999, 0.44142927),
                CrossCheck.topsis(grid, Shares.of(List.of(.1, .4, .3, .2)), Normalisation.VECTOR), 1e-8);
    }

    /// Triantaphyllou 2000, "Multi-Criteria Decision Making Methods: A Comparative Study", examples 2-1
    /// and 2-2.
    @Test
    void the_weighted_product_has_the_published_ratios() {
        var grid = Grid.of(List.of(List.of(25.0, 20.0, 15.0, 30.0), List.of(10.0, 30.0, 20.0, 30.0),
                List.of(30.0, 10.0, 30.0, 10.0)));
        var shares = Shares.of(List.of(.20, .15, .40, .25));
        assertNear(List.of(21.5, 22.0, 22.0), CrossCheck.sum(grid, shares, Normalisation.FIXED), 1e-9);
        var products = CrossCheck.product(grid, shares);
        assertNear(List.of(1.007, 1.067, 1.059), List.of(products.get(0) / products.get(1),
                products.get(0) / products.get(2), products.get(1) / products.get(2)), 0.001);
    }

    @Test
    void who_is_better_everywhere_dominates() {
        var grid = Grid.of(rows(given("TV-32").get("matrix")));
        var counts = IntStream.range(0, 4).mapToObj(i -> (double) Dominance.under(grid, i).size()).toList();
        assertAll("TV-32", "dominates_count", counts);
        assertEquals(List.of(3), Dominance.over(grid, 0));
    }

    /// Triantaphyllou and Sánchez 1997, Decision Sciences 28, pages 151 to 194, the example of the
    /// weighted sum: preferences, and changes of C1 for the pair of A1 and A3 and of C3 for A1 and A2.
    @Test
    void the_smallest_changes_are_the_published_ones() {
        var grid = Grid.of(List.of(List.of(.3088, .2897, .3867, .1922), List.of(.2163, .3458, .1755, .6288),
                List.of(.4509, .2473, .1194, .0575), List.of(.0240, .1172, .3184, .1215)));
        var shares = new Shares(List.of(.3277, .3058, .2876, .0790));
        assertNear(List.of(.3162, .2768, .2621, .1449),
                CrossCheck.sum(grid, shares, Normalisation.FIXED), 2e-4);
        var changes = SmallestChange.all(grid, shares);
        assertEquals(-115.96, percent(changes, 0, 0, 2), 0.2);
        assertEquals(64.8, percent(changes, 2, 0, 1), 0.2);
        assertEquals(-19.1, changes.getFirst().percent(), 0.3);
        assertEquals(2, SmallestChange.top(grid, shares).orElseThrow().criterion());
        assertEquals(0, changes.stream().filter(c -> c.criterion() == 0 && c.worse() == 1 && c.better() == 0)
                .count());
    }

    @Test
    void first_places_on_two_criteria_have_a_closed_form() {
        var grid = Grid.of(List.of(numbers(given("TV-35").get("A")), numbers(given("TV-35").get("B"))));
        var found = Acceptability.of(grid, new Spread.Any(2), 100_000, Acceptability.SEED);
        assertEquals(1 / 3.0, found.first(0), 0.005);
        assertEquals(1 - found.first(0), found.first(1), 1e-12);
        assertEquals(found, Acceptability.of(grid, new Spread.Any(2), 100_000, Acceptability.SEED));
    }

    @Test
    void a_missing_value_does_not_count_as_nought_among_random_weights() {
        var grid = Grid.of(List.of(List.of(0.9, Double.NaN), List.of(0.5, 0.5)));
        assertEquals(1, Acceptability.of(grid, new Spread.Any(2), 1000, 1).first(0));
    }

    @Test
    void three_things_of_one_criterion_each_are_first_equally_often() {
        var grid = Grid.of(List.of(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 1.0)));
        var found = Acceptability.of(grid, new Spread.Any(3), 100_000, 7);
        for (int i = 0; i < 3; i++) {
            for (var share : found.shares().get(i)) assertEquals(1 / 3.0, share, 0.006);
        }
    }

    private static double percent(List<SmallestChange> changes, int criterion, int better, int worse) {
        return changes.stream()
                .filter(change -> change.criterion() == criterion)
                .filter(change -> change.better() == better && change.worse() == worse)
                .findFirst().orElseThrow().percent();
    }

    private static Grid belton(String which) {
        return Grid.of(transposed(given("TV-07").get(which)));
    }

    private static Grid saaty(String which) {
        return Grid.of(transposed(given("TV-08").get(which)));
    }

    private static void assertNear(List<Double> expected, List<Double> actual, double tolerance) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) assertEquals(expected.get(i), actual.get(i), tolerance);
    }
}
