package app.tandem.plan.vendor.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.CostQuality;
import app.tandem.plan.vendor.result.Disagreement;
import app.tandem.plan.vendor.result.PanelAgreement;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.Audit.Question;
import app.tandem.plan.vendor.robustness.Scenario.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the two selections of the demo would be if one thing were otherwise.
class RobustnessTest {

    private final Plan plan = DemoSelections.plan();
    private final Ranking platform = Ranking.of(plan, DemoSelections.selection(plan, "VS-01"));
    private final Ranking suite = Ranking.of(plan, DemoSelections.selection(plan, "VS-02"));

    @Test
    void a_fragile_result_says_each_thing_that_makes_it_so() {
        assertEquals(List.of("The lead of 0.95 points is under 2",
                        "“Agent desktop & ease of use” flips the winner 3.2 points away, within 5",
                        "“Integration & APIs” flips the winner 3.9 points away, within 5",
                        "“Security, compliance & resilience” flips the winner 4.6 points away, within 5",
                        "IT alone would choose Auralink Cloud, the contact center alone Dovetail Connect"),
                Sensitivity.of(platform).reasons());
    }

    @Test
    void a_robust_result_says_what_it_survived() {
        assertEquals(List.of("The lead of 10.98 points is over 5",
                        "No weight flips the winner within 10 points",
                        "All 18 scenarios that count have the expected winner"),
                Sensitivity.of(suite).reasons());
    }

    @Test
    void a_lead_that_one_scenario_overturns_is_moderate() {
        var strict = new Sensitivity.Thresholds(0.5, 1, 0.1, 0.5);
        var ranking = Ranking.of(platform.matrix().withWeights(Map.of()));
        assertEquals(Optional.empty(), Sensitivity.of(ranking, strict).label());
        var suiteStrict = new Sensitivity.Thresholds(50, 10, 2, 5);
        assertEquals(Optional.of(Sensitivity.Label.MODERATE), Sensitivity.of(suite, suiteStrict).label());
        assertEquals(List.of("The lead of 10.98 points is not over 50"),
                Sensitivity.of(suite, suiteStrict).reasons());
    }

    @Test
    void a_selection_s_own_limits_make_its_label() {
        var limits = suite.matrix().selection().with().robustLead(50.0).robustFlip(10.0).build();
        var own = Ranking.of(suite.matrix().withSelection(limits));
        assertEquals(new Sensitivity.Thresholds(50, 10, 2, 5), Sensitivity.of(own).thresholds());
        assertEquals(Optional.of(Sensitivity.Label.MODERATE), Sensitivity.of(own).label());
    }

    @Test
    void the_withdrawal_of_the_cheapest_moves_both_leaders_and_says_why() {
        assertEquals(List.of("If Everline Engage withdrew, the others’ prices would be compared"
                        + " with another lowest price (rule F1 lowest ÷ price) and their totals would move:"
                        + " Dovetail Connect 76.88 → 78.32, Auralink Cloud 75.93 → 77.46,"
                        + " Brightline CX 66.97 → 68.63."
                        + " Their order stays."),
                Withdrawal.of(platform).stream().map(Withdrawal::sentence).toList());
    }

    @Test
    void scenarios_without_a_person_name_the_person() {
        var without = scenarios(platform, Kind.WITHOUT_EVALUATOR);
        assertEquals(6, without.size());
        assertEquals("Without Person P06: Dovetail Connect wins by 0.10 points", without.get(2).sentence());
    }

    @Test
    void leaving_out_the_winner_expects_the_next_in_line() {
        var without = scenarios(platform, Kind.WITHOUT_VENDOR);
        assertEquals(List.of("Dovetail Connect", "Dovetail Connect", "Auralink Cloud", "Dovetail Connect"),
                without.stream().map(one -> one.winners().getFirst().title()).toList());
        assertTrue(without.stream().allMatch(Scenario::agrees));
    }

    @Test
    void an_excluded_vendor_brought_back_would_win() {
        var back = scenarios(platform, Kind.EXCLUDED_BACK).getFirst();
        assertFalse(back.agrees());
        assertEquals("Corvus Voice back in: Corvus Voice wins instead, by 5.69 points", back.sentence());
        assertEquals(82.57, back.standing().leader().orElseThrow().total(), 0.005);
    }

    @Test
    void the_audit_answers_each_question() {
        var audit = Audit.of(Sensitivity.of(platform));
        assertEquals(List.of(false, true, true, true, false, true, false, false),
                audit.answers().stream().map(Audit.Answer::changes).toList());
        assertEquals("Would it change without cost? No, in the one case it stays with Dovetail Connect",
                audit.answer(Question.COST).orElseThrow().sentence());
        assertEquals("Would it change on another scale? Yes, in 1 of 4. Scale: From worst to best: Auralink"
                + " Cloud wins instead, by 4.03 points",
                audit.answer(Question.NORMALISATION).orElseThrow().sentence());
    }

    @Test
    void the_nearest_flip_score_is_where_the_totals_meet() {
        var flip = FlipScore.of(platform).getFirst();
        assertEquals("Dovetail Connect is level with Auralink Cloud if its score on “Omnichannel"
                + " routing & IVR” falls from 4.33 to 4.05", flip.sentence());
        assertEquals(platform.joint().lead().orElseThrow(), -flip.points() / 5 * 17, 1e-9);
    }

    @Test
    void random_weights_put_the_two_leaders_first_as_often_as_worked_out() {
        var found = FirstPlaces.of(platform).orElseThrow();
        assertEquals(92, 100 * found.near().first(2), 1);
        assertEquals(8, 100 * found.near().first(0), 1);
        assertEquals(51, 100 * found.any().first(2), 1);
        assertEquals(48, 100 * found.any().first(0), 1);
        assertEquals("Dovetail Connect is first in 91.8 % of random weights within 20 % of the agreed ones,"
                + " and in 50.4 % of any weights (10,000 draws each, seed 20260901)",
                found.sentences().get(1));
    }

    @Test
    void other_methods_are_named_with_their_scale() {
        assertEquals(List.of("TOPSIS (Fixed scale) has the same winner, Dovetail Connect",
                        "TOPSIS (Divided by the vector’s length) has the same winner, Dovetail Connect",
                        "TOPSIS (From worst to best) puts Auralink Cloud first",
                        "Weighted product (Fixed scale) has the same winner, Dovetail Connect"),
                SecondOpinion.of(platform).stream().map(SecondOpinion::sentence).toList());
    }

    @Test
    void the_panel_agrees_as_worked_out() {
        var agreement = PanelAgreement.of(platform.matrix());
        assertEquals(0.8111, agreement.concordance().orElseThrow().w(), 0.0001);
        assertEquals(List.of(1.0, 1.0, 1.0, 2.0, 2.0, 3.0),
                agreement.opinions().stream().map(opinion -> opinion.ranks().getFirst()).toList());
    }

    @Test
    void the_widest_gap_between_the_sides_comes_first() {
        assertEquals("The contact center gives Brightline CX 1.33 points more than IT on “Security,"
                + " compliance & resilience”", Disagreement.disputed(platform.matrix()).getFirst().sentence());
        assertEquals(7, Disagreement.disputed(platform.matrix()).size());
    }

    @Test
    void an_offer_that_costs_more_and_is_worse_is_off_the_frontier() {
        var chart = CostQuality.of(suite.matrix());
        assertEquals(List.of("Rosterly Enterprise", "Tempora WFM", "ShiftPoint"),
                chart.frontier().stream().map(point -> point.vendor().title()).toList());
        assertEquals("QualiPath Suite costs no less than Rosterly Enterprise and is no better",
                chart.sentences().getLast());
    }

    @Test
    void without_one_who_agreed_the_individual_scores_count_again() {
        var matrix = platform.matrix();
        var first = matrix.criteria().getFirst();
        var agreed = matrix.eligible().stream().map(vendor -> new ConsensusScore(
                Id.of(ConsensusScore.class, "c" + vendor.letter()), vendor.id(), first.id(), 0, "talked"))
                .toList();
        var selection = matrix.selection().withRollup(Selection.Rollup.CONSENSUS);
        var next = plan.with(Edit.put("Agree", agreed)).with(Edit.put("Roll up", selection));
        var ranking = Ranking.of(next, selection);
        assertEquals(76.88 - 17 * 13 / 15.0, ranking.joint().place(DemoSelections.vendor(plan,
                "Dovetail Connect")).orElseThrow().total(), 0.01);
        var without = scenarios(ranking, Kind.WITHOUT_EVALUATOR).getFirst();
        assertEquals("Dovetail Connect", without.winners().getFirst().title());
        assertEquals(1.50, without.standing().lead().orElseThrow(), 0.005);
    }

    @Test
    void vendors_with_the_same_numbers_are_level_and_nothing_is_robust() {
        var twin = DemoSelections.vendor(plan, "Auralink Cloud");
        var dovetail = DemoSelections.vendor(plan, "Dovetail Connect");
        var same = plan.all(Score.class).stream().filter(score -> score.vendor().equals(twin.id()))
                .map(score -> score.withValue(other(dovetail, score))).toList();
        var matrix = Ranking.of(plan.with(Edit.put("Copy", same)), platform.matrix().selection()).matrix();
        var costs = new LinkedHashMap<>(matrix.costs());
        costs.put(twin.id(), matrix.costs().get(dovetail.id()));
        var ranking = Ranking.of(matrix.withCosts(costs));
        assertEquals(2, ranking.joint().winners().size());
        var sensitivity = Sensitivity.of(ranking);
        assertEquals(Optional.of(Sensitivity.Label.FRAGILE), sensitivity.label());
        assertEquals("No winner: 2 vendors are level, Auralink Cloud, Dovetail Connect", sensitivity.sentence());
    }

    private double other(Vendor vendor, Score like) {
        return plan.referring(Score.class, vendor.id()).stream()
                .filter(score -> score.criterion().equals(like.criterion()))
                .filter(score -> score.evaluator().equals(like.evaluator()))
                .mapToDouble(score -> Objects.requireNonNull(score.value()))
                .findFirst().orElseThrow();
    }

    private static List<Scenario> scenarios(Ranking ranking, Kind kind) {
        return Sensitivity.of(ranking).scenarios().stream().filter(one -> one.kind() == kind).toList();
    }
}
