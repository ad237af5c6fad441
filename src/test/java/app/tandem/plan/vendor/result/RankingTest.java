package app.tandem.plan.vendor.result;

import static app.tandem.plan.vendor.DemoSelections.plan;
import static app.tandem.plan.vendor.DemoSelections.selection;
import static app.tandem.plan.vendor.DemoSelections.vendor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final Plan plan = plan();
    private final Selection platform = selection(plan, "VS-01");
    private final Selection suite = selection(plan, "VS-02");

    @Test
    void the_platform_comes_out_as_worked_by_hand() {
        var ranking = Ranking.of(plan, platform);
        assertEquals(List.of("1 Dovetail Connect 76.88", "2 Auralink Cloud 75.93", "3 Brightline CX 66.97",
                "4 Everline Engage 56.93"), lines(ranking.joint()));
        assertEquals(List.of("1 Auralink Cloud 83.55", "2 Dovetail Connect 66.45"),
                lines(ranking.it()).subList(0, 2));
        assertEquals(List.of("1 Dovetail Connect 87.04", "2 Brightline CX 71.02", "3 Auralink Cloud 68.51"),
                lines(ranking.cc()).subList(0, 3));
    }

    @Test
    void the_suite_comes_out_as_worked_by_hand() {
        assertEquals(List.of("1 ShiftPoint 83.86", "2 Tempora WFM 72.88", "3 Rosterly Enterprise 70.50",
                "4 QualiPath Suite 68.74"), lines(Ranking.of(plan, suite).joint()));
    }

    @Test
    void an_excluded_vendor_is_listed_with_its_reason_and_never_ranked() {
        var ranking = Ranking.of(plan, platform);
        var corvus = vendor(plan, "Corvus Voice");
        assertEquals(List.of(corvus), ranking.excluded());
        assertEquals(Optional.of("data residency"), ranking.matrix().gates().exclusion(corvus));
        assertEquals(Optional.empty(), ranking.joint().place(corvus));
    }

    @Test
    void without_its_failed_gate_the_excluded_vendor_would_win() {
        var next = without(MandatoryResult.class, result -> result.result() == MandatoryResult.Result.FAIL);
        var ranking = Ranking.of(next, platform);
        assertEquals("1 Corvus Voice 82.57", lines(ranking.joint()).getFirst());
        assertTrue(ranking.provisional());
        assertFalse(Ranking.of(plan, platform).provisional());
    }

    @Test
    void withdrawing_the_cheapest_lifts_both_leaders_but_keeps_their_order() {
        var everline = vendor(plan, "Everline Engage").withStatus(Vendor.Status.DECLINED);
        var ranking = Ranking.of(plan.with(Edit.put("Withdraw", everline)), platform);
        assertEquals(List.of("1 Dovetail Connect 78.32", "2 Auralink Cloud 77.46"),
                lines(ranking.joint()).subList(0, 2));
    }

    @Test
    void weights_nearest_to_their_flip_come_first() {
        var sensitivity = Sensitivity.of(Ranking.of(plan, platform));
        assertEquals(List.of("W2 14.0 10.8", "W4 15.0 18.9", "W5 14.0 18.6", "W3 10.0 3.1", "W8 5.0 13.2",
                "W1 17.0 8.3", "W7 8.0 19.5", "W9 8.0 24.4"), flips(sensitivity));
        assertEquals(Optional.of(Sensitivity.Label.FRAGILE), sensitivity.label());
        assertFalse(sensitivity.sidesAgree());
    }

    @Test
    void the_suite_is_robust_and_flips_first_on_cost() {
        var sensitivity = Sensitivity.of(Ranking.of(plan, suite));
        assertEquals("W7 10.0 48.2", flips(sensitivity).getFirst());
        assertEquals(Optional.of(Sensitivity.Label.ROBUST), sensitivity.label());
    }

    @Test
    void the_finding_names_winner_lead_label_and_nearest_flip() {
        assertEquals("Dovetail Connect leads by 0.95 points · Fragile · Auralink Cloud wins when "
                        + "“Agent desktop & ease of use” weighs 10.8 instead of 14.0",
                Sensitivity.of(Ranking.of(plan, platform)).sentence());
    }

    @Test
    void a_cell_that_one_side_did_not_score_is_missing_and_not_nought() {
        var shift = vendor(plan, "ShiftPoint");
        var first = Matrix.of(plan, suite).criteria().getFirst();
        var next = without(Score.class, score -> score.vendor().equals(shift.id())
                && score.criterion().equals(first.id()) && plan.get(score.evaluator()).side() == Side.IT);
        var ranking = Ranking.of(next, suite);
        var place = ranking.joint().place(shift).orElseThrow();
        assertEquals(6, place.known());
        assertEquals(66.52, place.low(), 0.01);
        assertEquals(86.52, place.high(), 0.01);
        assertEquals(83.15, place.total(), 0.01);
        assertFalse(ranking.complete());
        assertEquals(Optional.of(Sensitivity.Label.FRAGILE), Sensitivity.of(ranking).label());
    }

    @Test
    void scores_of_a_recused_evaluator_do_not_count() {
        var evaluators = plan.referring(Evaluator.class, platform.id());
        var recused = evaluators.getFirst().withDeclaration(Evaluator.Declaration.RECUSED);
        var matrix = Matrix.of(plan.with(Edit.put("Recuse", recused)), platform);
        var cell = matrix.cell(matrix.vendors().getFirst(), matrix.criteria().getFirst());
        assertEquals(5, cell.marks().size());
    }

    @Test
    void without_weights_nobody_is_ranked() {
        var ranking = Ranking.of(without(Weight.class, _ -> true), suite);
        assertEquals(Optional.empty(), ranking.joint().leader());
        assertEquals(4, ranking.joint().places().size());
    }

    private <R extends Row> Plan without(Class<R> kind, Predicate<R> which) {
        return plan.with(Edit.remove("Remove", plan.all(kind).stream().filter(which).toList()));
    }

    private static List<String> lines(Standing standing) {
        return standing.places().stream()
                .map(place -> "%d %s %s"
                        .formatted(place.rank(), place.vendor().title(), rounded(place.total())))
                .toList();
    }

    /// A half is cut, as the worked result does with 83.555.
    private static String rounded(double total) {
        return String.format(Locale.ROOT, "%.2f", total - 1e-9);
    }

    private static List<String> flips(Sensitivity sensitivity) {
        return sensitivity.flips().stream()
                .map(flip -> String.format(Locale.ROOT, "%s %.1f %.1f", flip.criterion().label(),
                        100 * flip.from(), 100 * flip.to()))
                .toList();
    }
}
