package app.tandem.plan.vendor.remarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Bad input is said in a sentence and never counted in silence.
class RemarksTest {

    private final Plan plan = DemoSelections.plan();
    private final Selection platform = DemoSelections.selection(plan, "VS-01");
    private final Vendor everline = DemoSelections.vendor(plan, "Everline Engage");
    private final Matrix matrix = Matrix.of(plan, platform);
    private final Criterion first = matrix.criteria().getFirst();

    @Test
    void the_demo_needs_no_word_but_on_its_price_rule_and_two_narrow_criteria() {
        assertEquals(List.of("Rule F1 compares every price with the lowest: points move when an offer comes or"
                + " goes, and offers in the middle lose"), said(plan, Topic.COST));
        assertEquals(List.of(), said(plan, Topic.WEIGHTS));
        assertEquals(List.of(), said(plan, Topic.SCORES));
        assertEquals(List.of(), said(plan, Topic.RESULT));
    }

    @Test
    void weights_of_98_are_shares_of_98_and_said_so() {
        var next = plan.with(Edit.put("Weigh", weight(first, Weight.Set.JOINT).withPoints(15)));
        assertEquals(List.of("Joint: weights add up to 98 of 100, 2 to place; shares are computed from the sum"),
                said(next, Topic.WEIGHTS));
        assertEquals(15 / 98.0, Matrix.of(next, platform).shares(Side.JOINT).orElseThrow().get(0), 1e-12);
    }

    @Test
    void weights_that_are_all_nought_do_not_count() {
        var zeros = matrix.criteria().stream().map(one -> weight(one, Weight.Set.JOINT).withPoints(0)).toList();
        var next = plan.with(Edit.put("Weigh", zeros));
        assertEquals(List.of("Joint: all weights are 0, so they do not count"), said(next, Topic.WEIGHTS));
        assertEquals(Ranking.of(plan, platform).joint().leader().orElseThrow().total(),
                Ranking.of(next, platform).joint().leader().orElseThrow().total(), 1e-9);
    }

    @Test
    void a_score_of_seven_is_left_out_and_said_so() {
        var score = plan.referring(Score.class, everline.id()).stream()
                .filter(one -> one.criterion().equals(first.id())).findFirst().orElseThrow();
        var next = plan.with(Edit.put("Score", score.withValue(7.0)));
        assertEquals(List.of("Person P02 gave 7 to Everline Engage on “Omnichannel routing & IVR”: the scale ends"
                + " at 5, so it does not count"), said(next, Topic.SCORES));
        assertEquals(5, Matrix.of(next, platform).cell(everline, first).marks().size());
    }

    @Test
    void a_price_of_nought_earns_nothing_and_sets_no_lowest() {
        var free = plan.referring(CostLine.class, everline.id()).stream()
                .map(line -> line.withAmount(BigDecimal.ZERO)).toList();
        var next = plan.with(Edit.put("Price", free));
        assertTrue(said(next, Topic.COST).contains(
                "Everline Engage costs 0: a price must be above 0, so it earns no points"));
        var place = Ranking.of(next, platform).joint().place(everline).orElseThrow();
        assertEquals(8, place.high() - place.low(), 1e-9);
        assertEquals(List.of("Everline Engage has values on 8 of 9 criteria: its total lies between 48.93 and"
                + " 56.93"), said(next, Topic.RESULT));
        assertEquals(78.32, Ranking.of(next, platform).joint().leader().orElseThrow().total(), 0.005);
    }

    @Test
    void one_vendor_is_a_ranking_of_one() {
        var next = status(Vendor.Status.DECLINED, 3);
        assertTrue(said(next, Topic.VENDORS).contains(
                "Only Everline Engage is in: a ranking of one says nothing"));
    }

    @Test
    void when_all_are_out_nobody_is_ranked() {
        var next = status(Vendor.Status.EXCLUDED, 5);
        assertTrue(said(next, Topic.VENDORS).contains("All 5 vendors are out: there is nobody to rank"));
        assertEquals(Optional.empty(), Ranking.of(next, platform).joint().leader());
        assertEquals(List.of(), Ranking.of(next, platform).joint().places());
    }

    @Test
    void a_side_that_gave_no_score_is_named_with_the_cells() {
        var side = plan.all(Score.class).stream()
                .filter(score -> score.vendor().equals(everline.id()) && score.criterion().equals(first.id()))
                .filter(score -> plan.get(score.evaluator()).side() == Side.IT).toList();
        assertEquals(List.of("IT gave Everline Engage no score on W1: missing is not 0"),
                said(plan.with(Edit.remove("Remove", side)), Topic.SCORES));
    }

    @Test
    void who_has_no_opinion_is_said_and_does_not_count() {
        var score = plan.referring(Score.class, everline.id()).getFirst();
        var next = plan.with(Edit.put("Abstain", score.withValue(null)));
        assertEquals(List.of("Person P02 has no opinion on 1 cells, which is not 0"), said(next, Topic.SCORES));
    }

    @Test
    void scores_without_a_declaration_are_pointed_at() {
        var evaluator = plan.referring(Evaluator.class, platform.id()).getFirst();
        var next = plan.with(Edit.put("Forget", evaluator.withDeclaration(Evaluator.Declaration.NOT_GIVEN)));
        assertEquals(List.of("Person P02 scored without declaring interests"), said(next, Topic.SCORES));
    }

    @Test
    void fixed_bounds_that_nobody_set_give_no_points() {
        var next = plan.with(Edit.put("Rule", platform.withCostRule(CostRule.F3)));
        assertTrue(said(next, Topic.COST).getFirst().startsWith("Rule F3 needs the cost"));
        assertFalse(Ranking.of(next, next.get(platform.id())).complete());
    }

    @Test
    void a_cost_line_after_the_last_year_does_not_count() {
        var line = plan.referring(CostLine.class, everline.id()).getLast().withYear(9);
        var next = plan.with(Edit.put("Late", line));
        assertTrue(said(next, Topic.COST).contains("Everline Engage: 1 cost lines after year 5 do not count"));
    }

    @Test
    void a_criterion_on_which_all_are_alike_is_named() {
        var same = plan.all(Score.class).stream().filter(score -> score.criterion().equals(first.id()))
                .map(score -> score.withValue(3.0)).toList();
        assertTrue(said(plan.with(Edit.put("Same", same)), Topic.CRITERIA).contains(
                "On “Omnichannel routing & IVR” all vendors lie between 3.0 and 3.0: whatever it weighs, it"
                + " hardly tells them apart"));
    }

    @Test
    void a_selection_with_nothing_in_it_says_so() {
        var empty = Selection.draft(platform.id(), platform.code(), "Nothing yet");
        assertEquals(List.of("No vendors yet", "No criteria yet", "Nobody scores for IT",
                "Nobody scores for Contact center"),
                Remarks.of(Plan.of(List.<Row>of(empty)), empty).stream().map(Remark::sentence).toList());
    }

    private Plan status(Vendor.Status status, int count) {
        return plan.with(Edit.put("Status", matrix.vendors().stream()
                .filter(vendor -> !vendor.equals(everline) || count == 5)
                .map(vendor -> vendor.withStatus(status)).toList()));
    }

    private Weight weight(Criterion criterion, Weight.Set set) {
        return plan.referring(Weight.class, criterion.id()).stream()
                .filter(weight -> weight.set() == set).findFirst().orElseThrow();
    }

    private List<String> said(Plan of, Topic topic) {
        return Remarks.of(of, of.get(platform.id())).stream()
                .filter(remark -> remark.topic() == topic).map(Remark::sentence).toList();
    }
}
