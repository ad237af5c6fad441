package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.vendors.edits.ScoreEdits.Given;
import app.tandem.pages.vendors.edits.CriterionEdits;
import app.tandem.pages.vendors.edits.DecisionEdits;
import app.tandem.pages.vendors.edits.EvidenceEdits;
import app.tandem.pages.vendors.edits.FrameEdits;
import app.tandem.pages.vendors.edits.ScoreEdits;
import app.tandem.pages.vendors.edits.VendorEdits.Finding;
import app.tandem.pages.vendors.edits.VendorEdits;
import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class VendorEditsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Ids ids = Ids.seeded(2, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Plan demo = DemoSelections.plan();
    private final Selection platform = DemoSelections.selection(demo, "VS-01");

    @Test
    void a_new_selection_gets_the_next_code() {
        var edit = VendorEdits.open(demo, ids, "Speech analytics");
        assertEquals("Open selection VS-03", edit.label());
        assertEquals("Speech analytics", DemoSelections.selection(demo.with(edit), "VS-03").title());
    }

    @Test
    void an_owner_counts_twice_only_when_that_was_fixed_before_the_offers_were_opened() {
        var criterion = demo.referring(Criterion.class, platform.id()).stream()
                .filter(each -> each.label().equals("W2")).findFirst().orElseThrow();
        var draft = platform.withState(Selection.State.DRAFT);
        var before = demo.with(Edit.put("Draft", draft)).with(Edit.put("Own", criterion.withOwnerSide(Side.CC)));
        var plan = before.with(new FrameEdits(before, ids, draft).owner(FrameEdits.Owner.TWICE));
        var auralink = DemoSelections.vendor(plan, "Auralink Cloud");
        var cell = Matrix.of(plan, DemoSelections.selection(plan, "VS-01"))
                .cell(auralink, criterion.withOwnerSide(Side.CC));
        assertEquals((11 / 3.0 + 2 * 8 / 3.0) / 3, cell.value(Side.JOINT).orElseThrow(), 1e-12);
        assertThrows(IllegalStateException.class,
                () -> new FrameEdits(demo, ids, platform).owner(FrameEdits.Owner.TWICE));
    }

    @Test
    void scenes_customers_and_questions_are_noted_in_their_order_and_taken_away_again() {
        var edits = new EvidenceEdits(demo, ids, platform);
        int before = edits.scripts().size();
        var plan = demo.with(edits.script("Take a call")).with(edits.question("Which regions?"))
                .with(edits.reference(DemoSelections.vendor(demo, "Auralink Cloud"), "A bank"));
        var now = new EvidenceEdits(plan, ids, platform);
        assertEquals("Take a call", now.scripts().getLast().title());
        assertEquals("A bank", now.references().getFirst().customer());
        assertEquals(1, now.questions().getLast().number());
        var less = plan.with(now.remove(now.scripts().getLast()));
        assertEquals(before, new EvidenceEdits(less, ids, platform).scripts().size());
    }

    @Test
    void a_condition_says_who_sees_to_it_and_until_when() {
        var vendor = DemoSelections.vendor(demo, "Brightline CX");
        var gate = Gates.of(demo, platform).criteria().getFirst();
        var person = demo.all(Person.class).iterator().next();
        var terms = new VendorEdits.Terms(person.id(), LocalDate.of(2027, 1, 14));
        var plan = demo.with(new VendorEdits(demo, ids, platform)
                .assess(new Finding(vendor, gate, Result.CONDITION, "Attestation", terms)));
        assertEquals("Attestation (" + person.name() + ", by 2027-01-14)",
                Gates.of(plan, platform).find(vendor, gate).orElseThrow().terms(plan));
    }

    @Test
    void limits_that_are_the_proposed_ones_are_not_kept_apart() {
        var open = platform.withRevealed(false);
        var hidden = demo.with(Edit.put("Hide", open));
        var edits = new FrameEdits(hidden, ids, open);
        var own = hidden.with(edits.limits(new Sensitivity.Thresholds(6, 12, 1, 3))).get(platform.id());
        assertEquals(new Sensitivity.Thresholds(6, 12, 1, 3), Sensitivity.Thresholds.of(own));
        var plan = hidden.with(Edit.put("Own", own));
        assertEquals(open, plan.with(new FrameEdits(plan, ids, own).limits(Sensitivity.Thresholds.PROPOSED))
                .get(platform.id()));
    }

    @Test
    void vendors_take_the_next_letter_and_criteria_the_next_number() {
        var edits = new VendorEdits(demo, ids, platform);
        var criteria = new CriterionEdits(demo, ids, platform);
        var plan = demo.with(edits.add("Fernway")).with(criteria.add(Criterion.Kind.MANDATORY, "Exit help"));
        assertEquals("F", DemoSelections.vendor(plan, "Fernway").letter());
        var gates = Gates.of(plan, platform).criteria();
        assertEquals("M6", gates.getLast().label());
    }

    @Test
    void a_fail_needs_evidence() {
        var edits = new VendorEdits(demo, ids, platform);
        var vendor = DemoSelections.vendor(demo, "Auralink Cloud");
        var gate = Gates.of(demo, platform).criteria().getFirst();
        var bare = new Finding(vendor, gate, Result.FAIL, " ");
        assertThrows(IllegalArgumentException.class, () -> edits.assess(bare));
        var plan = demo.with(edits.assess(new Finding(vendor, gate, Result.FAIL, "Hosted overseas")));
        assertEquals("data residency: Hosted overseas", Gates.of(plan, platform).exclusion(vendor).orElseThrow());
        assertEquals(demo.size(), plan.size());
    }

    @Test
    void locked_weights_stay_as_they_are() {
        var edits = new WeightEdits(demo, ids, platform);
        var plan = demo.with(edits.lock(NOW));
        var locked = new WeightEdits(plan, ids, plan.get(platform.id()));
        var criterion = locked.criteria().getFirst();
        assertEquals(64, plan.get(platform.id()).weightsHash().length());
        assertThrows(IllegalStateException.class, () -> locked.weigh(criterion, Weight.Set.IT, 20));
        assertThrows(IllegalStateException.class, () -> locked.normalise(Weight.Set.IT));
        assertThrows(IllegalStateException.class,
                () -> new CriterionEdits(plan, ids, plan.get(platform.id())).add(Criterion.Kind.WEIGHTED, "More"));
    }

    @Test
    void weights_that_miss_a_hundred_cannot_be_locked_until_normalised() {
        var first = Matrix.of(demo, platform).criteria().getFirst();
        var plan = demo.with(new WeightEdits(demo, ids, platform).weigh(first, Weight.Set.IT, 8));
        var edits = new WeightEdits(plan, ids, platform);
        assertEquals(98, edits.sum(Weight.Set.IT), 1e-9);
        assertFalse(edits.lockable());
        assertTrue(new WeightEdits(plan.with(edits.normalise(Weight.Set.IT)), ids, platform).lockable());
    }

    @Test
    void the_joint_weights_are_the_mean_of_both_sides() {
        var edits = new WeightEdits(demo, ids, platform);
        var plan = demo.with(edits.meet());
        assertEquals(List.of(17.0, 14.0, 10.0, 15.0, 14.0, 9.0, 8.0, 5.0, 8.0),
                new WeightEdits(plan, ids, platform).points(edits.groups().getFirst(), Weight.Set.JOINT));
    }

    @Test
    void nobody_scores_without_a_declaration_or_after_the_reveal() {
        var hidden = demo.with(Edit.put("Hide", platform.withRevealed(false)));
        var selection = hidden.get(platform.id());
        var evaluator = hidden.referring(Evaluator.class, platform.id()).getFirst();
        var vendor = DemoSelections.vendor(hidden, "Auralink Cloud");
        var criterion = Matrix.of(hidden, selection).criteria().getFirst();
        var undeclared = evaluator.withDeclaration(Evaluator.Declaration.NOT_GIVEN);
        var given = new Given(3.0, "");
        assertThrows(IllegalStateException.class,
                () -> new ScoreEdits(hidden, ids, selection).score(undeclared, vendor, criterion, given));
        assertThrows(IllegalStateException.class,
                () -> new ScoreEdits(demo, ids, platform).score(evaluator, vendor, criterion, given));
        var plan = hidden.with(new ScoreEdits(hidden, ids, selection).score(evaluator, vendor, criterion, given));
        assertEquals(given.value(), new ScoreEdits(plan, ids, selection)
                .find(evaluator, vendor, criterion).map(Score::value).orElseThrow());
        assertEquals(hidden.size(), plan.size());
    }

    @Test
    void scores_outside_the_scale_or_between_halves_are_refused() {
        var selection = platform.withRevealed(false);
        var edits = new ScoreEdits(demo, ids, selection);
        var evaluator = edits.evaluators().getFirst();
        var vendor = edits.vendors().getFirst();
        var criterion = edits.criteria().getFirst();
        for (double wrong : new double[] {-0.5, 5.5, 3.3}) {
            assertThrows(IllegalArgumentException.class,
                    () -> edits.score(evaluator, vendor, criterion, new Given(wrong, "")));
        }
    }

    @Test
    void extreme_scores_wait_for_their_reason_before_the_reveal() {
        var hidden = demo.with(Edit.put("Hide", platform.withRevealed(false)));
        var selection = hidden.get(platform.id());
        assertFalse(new ScoreEdits(hidden, ids, selection).revealable());
        var told = hidden.all(Score.class).stream().map(score -> score.withComment("Seen in the demo")).toList();
        var plan = hidden.with(Edit.put("Say why", told));
        var edits = new ScoreEdits(plan, ids, selection);
        assertTrue(edits.revealable());
        var revealed = plan.with(edits.reveal(NOW));
        assertTrue(revealed.get(selection.id()).revealed());
        assertEquals(Selection.State.CONSENSUS, revealed.get(selection.id()).state());
    }

    @Test
    void choosing_a_vendor_marks_the_others_and_leaves_the_excluded_alone() {
        var corvus = DemoSelections.vendor(demo, "Corvus Voice").withStatus(Vendor.Status.EXCLUDED);
        var before = demo.with(Edit.put("Exclude", corvus));
        var chosen = DemoSelections.vendor(before, "Dovetail Connect");
        var plan = before.with(new DecisionEdits(before, ids, platform).choose(chosen));
        assertEquals(List.of(Vendor.Status.NOT_SELECTED, Vendor.Status.NOT_SELECTED, Vendor.Status.EXCLUDED,
                        Vendor.Status.SELECTED, Vendor.Status.NOT_SELECTED),
                Matrix.of(plan, platform).vendors().stream().map(Vendor::status).toList());
    }

    @Test
    void a_declaration_carries_its_day() {
        var evaluator = demo.referring(Evaluator.class, platform.id()).getFirst();
        var today = LocalDate.of(2026, 11, 21);
        var plan = demo.with(new FrameEdits(demo, ids, platform)
                .declare(evaluator, Evaluator.Declaration.RECUSED, today));
        assertEquals(today, plan.get(evaluator.id()).declaredOn());
    }
}
