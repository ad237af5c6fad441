package app.tandem.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.methods.Grid;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.weights.Shares;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompromiseTest {

    private final Plan plan = DemoSelections.plan();
    private final Ranking platform = Ranking.of(plan, DemoSelections.selection(plan, "VS-01"));

    @Test
    void two_criteria_meet_in_the_middle() {
        var grid = Grid.of(List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)));
        var to = LeastMove.of(grid, Shares.of(List.of(0.7, 0.3)), 1).orElseThrow();
        assertEquals(0.5, to.get(0), 1e-9);
        assertEquals(0.5, to.get(1), 1e-9);
    }

    @Test
    void weight_moves_only_between_criteria_that_tell_the_two_apart() {
        var grid = Grid.of(List.of(List.of(1.0, 0.5, 0.0), List.of(0.0, 0.5, 1.0)));
        var from = Shares.of(List.of(0.5, 0.3, 0.2));
        var to = LeastMove.of(grid, from, 1).orElseThrow();
        assertEquals(0.30, 2 * from.distance(to), 1e-9);
        assertEquals(0.3, to.get(1), 1e-9);
    }

    @Test
    void what_is_worse_everywhere_can_never_win() {
        var grid = Grid.of(List.of(List.of(0.9, 0.9), List.of(0.5, 0.8)));
        assertEquals(Optional.empty(), LeastMove.of(grid, Shares.of(List.of(1.0, 1.0)), 1));
    }

    @Test
    void at_the_compromise_both_sides_have_the_proposed_winner() {
        var found = Compromise.of(platform).orElseThrow();
        for (var move : List.of(found.it(), found.cc())) {
            var lineup = Lineup.of(platform.matrix(), move.side());
            var values = lineup.values();
            double best = values.total(lineup.index(found.winner()), move.to());
            for (int i = 0; i < values.things(); i++) assertTrue(best > values.total(i, move.to()) - 1e-9);
        }
    }

    @Test
    void no_smaller_move_is_among_thousands_of_others() {
        var found = Compromise.of(platform).orElseThrow();
        var move = found.it().points() > 0 ? found.it() : found.cc();
        var lineup = Lineup.of(platform.matrix(), move.side());
        int winner = lineup.index(found.winner());
        var random = new SplittableRandom(5);
        for (int n = 0; n < 20_000; n++) {
            var weights = Shares.of(move.to().values().stream()
                    .map(weight -> Math.max(0, weight + 0.1 * (random.nextDouble() - 0.5))).toList());
            double best = lineup.values().total(winner, weights);
            boolean wins = true;
            for (int i = 0; i < lineup.vendors().size(); i++) {
                wins &= best >= lineup.values().total(i, weights);
            }
            if (wins) assertTrue(200 * move.from().distance(weights) >= move.points() - 1e-6);
        }
    }

    @Test
    void sides_that_agree_need_not_move() {
        var suite = Ranking.of(plan, DemoSelections.selection(plan, "VS-02"));
        assertEquals("Both sides choose ShiftPoint as it is", Compromise.of(suite).orElseThrow().sentence());
        assertEquals(0, Compromise.of(suite).orElseThrow().points(), 1e-9);
    }

    @Test
    void without_weights_there_is_nothing_to_propose() {
        assertEquals(Optional.empty(), Compromise.of(Ranking.of(platform.matrix().withWeights(Map.of()))));
    }

    @Test
    void the_proposal_is_a_sentence() {
        assertEquals(Side.IT, Compromise.of(platform).orElseThrow().it().side());
        assertEquals("Both sides would choose Dovetail Connect if weights moved by 73.3 points in all."
                + " IT: “WFM/QM/analytics depth” 6.0 → 42.7, “Integration & APIs” 22.0 → 7.3,"
                + " “Security, compliance & resilience” 22.0 → 0.0; Contact center stays.",
                Compromise.of(platform).orElseThrow().sentence());
    }
}
