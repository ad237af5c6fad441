package app.tandem.plan.vendor;

import static app.tandem.plan.vendor.Cases.assertAll;
import static app.tandem.plan.vendor.Cases.expected;
import static app.tandem.plan.vendor.Cases.given;
import static app.tandem.plan.vendor.Cases.numbers;
import static app.tandem.plan.vendor.Cases.rows;
import static app.tandem.plan.vendor.Cases.transposed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Id;
import app.tandem.plan.vendor.cost.CostPoints;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.robustness.FlipWeight;
import app.tandem.plan.vendor.weights.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Examples that others published, with their inputs and results.
class WorkedExamplesTest {

    @Test
    void adding_a_copy_reverses_ranks_on_relative_scales() {
        var thing = given("TV-07");
        var three = transposed(thing.get("local_3"));
        var equal = Shares.of(numbers(thing.get("criteria_weights")));
        assertAll("TV-07", "three", three.stream().map(equal::weigh).toList());
        assertAll("TV-07", "four", transposed(thing.get("local_4")).stream().map(equal::weigh).toList());
    }

    @Test
    void the_weighted_sum_flips_at_the_closed_form_weight() {
        var matrix = rows(given("TV-09").get("matrix"));
        var shares = Shares.of(numbers(given("TV-09").get("weights")));
        assertEquals(53 / 13.0, shares.weigh(matrix.getFirst()), 1e-9);
        var advantage = IntStream.range(0, 3)
                .mapToObj(k -> matrix.get(0).get(k) - matrix.get(1).get(k))
                .toList();
        assertEquals(7 / 11.0, FlipWeight.tie(shares, advantage, 0).orElseThrow(), 1e-12);
    }

    @Test
    void replacing_a_loser_changes_the_winner_on_relative_scales() {
        var shares = Shares.of(numbers(given("TV-10").get("weights")));
        for (var which : List.of("M1", "M2")) {
            assertAll("TV-10", which, rows(given("TV-10").get(which)).stream().map(shares::weigh).toList());
        }
    }

    @Test
    void simple_additive_weighting_agrees() {
        var matrix = rows(given("TV-11").get("matrix"));
        var shares = Shares.of(numbers(given("TV-11").get("weights")));
        var best = IntStream.range(0, 7)
                .mapToObj(k -> matrix.stream().mapToDouble(row -> row.get(k)).max().orElseThrow())
                .toList();
        assertAll("TV-11", "scores", matrix.stream()
                .map(row -> IntStream.range(0, 7).mapToObj(k -> row.get(k) / best.get(k)).toList())
                .map(shares::weigh)
                .toList());
    }

    @Test
    void fixed_bounds_give_the_additive_value() {
        var thing = given("TV-15");
        var shares = Shares.of(numbers(thing.get("weights")));
        var bounds = rows(thing.get("bounds"));
        var scales = IntStream.range(0, 5).mapToObj(k -> {
            int best = thing.get("benefit").get(k).asInt();
            return new CostPoints(CostRule.F3, bounds.get(k).get(best), bounds.get(k).get(1 - best));
        }).toList();
        var distances = rows(thing.get("matrix")).stream().map(row -> 1 - shares.weigh(IntStream.range(0, 5)
                .mapToObj(k -> scales.get(k).share(row.get(k)))
                .toList())).toList();
        assertAll("TV-15", "score", distances);
    }

    @Test
    void ranks_become_centroid_weights() {
        assertAll("TV-16", "n4", Shares.rankOrderCentroid(4).values());
        assertAll("TV-16", "n5", Shares.rankOrderCentroid(5).values());
    }

    @Test
    void the_lowest_price_over_the_price_earns_its_share() {
        var points = new CostPoints(CostRule.F1, 50_000, Double.NaN);
        assertAll("TV-17", "points", numbers(given("TV-17").get("prices")).stream()
                .map(price -> 300 * points.share(price)).toList());
    }

    @Test
    void the_linear_rule_never_goes_below_nought() {
        var points = new CostPoints(CostRule.F2, 100, Double.NaN);
        assertAll("TV-20", "floored", numbers(given("TV-20").get("prices")).stream()
                .map(price -> 35 * points.share(price)).toList());
    }

    @Test
    void a_price_of_nought_is_refused_and_not_rewarded() {
        var points = numbers(given("TV-21").get("weights"));
        var first = numbers(given("TV-21").get("bidder1"));
        var second = numbers(given("TV-21").get("bidder2"));
        var rules = first.stream().map(price -> new CostPoints(CostRule.F1, price, Double.NaN)).toList();
        assertEquals(8.5, points.get(0) * rules.get(0).share(second.get(0)), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> rules.get(1).share(second.get(1)));
        assertEquals(3, points.get(2) * rules.get(2).share(second.get(2)), 1e-9);
    }

    @Test
    void the_middle_bid_loses_under_the_ratio_rule() {
        var points = new CostPoints(CostRule.F1, 50, Double.NaN);
        assertAll("TV-22", "total", List.of(50.0, 75.0, 100.0).stream()
                .map(bid -> 50 * points.share(bid) + 0.5 * bid).toList());
    }

    @Test
    void a_residual_value_lowers_the_cost_of_ownership() {
        for (var which : List.of("A", "B")) {
            assertEquals(expected("TV-29").get(which).asDouble(),
                    TotalCost.of(lines(numbers(given("TV-29").get(which)), 0), 0).undiscounted(), 0);
        }
    }

    @Test
    void money_in_a_year_is_worth_less_today() {
        var amount = given("TV-31").get("amount").asDouble();
        var cost = TotalCost.of(lines(List.of(amount), 1), given("TV-31").get("rate").asDouble());
        assertEquals(expected("TV-31").get("pv").asDouble(), cost.discounted(), 1e-9);
    }

    /// Brealey, Myers and Allen, "Principles of Corporate Finance": 100 in each of three years at 10 %.
    @Test
    void an_annuity_is_worth_its_published_factor() {
        assertEquals(248.69, TotalCost.of(lines(List.of(100.0, 100.0, 100.0), 1), 0.10).discounted(), 0.005);
    }

    private static List<CostLine> lines(List<Double> amounts, int firstYear) {
        return IntStream.range(0, amounts.size())
                .mapToObj(t -> new CostLine(Id.of(CostLine.class, "c" + t), Id.of(Vendor.class, "v"),
                        firstYear + t, CostLine.Category.TOTAL, BigDecimal.valueOf(amounts.get(t)),
                        null, null, ""))
                .toList();
    }
}
