package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.Shares;
import app.tandem.plan.vendor.weights.WeightLock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightEditsTest {

    private static final Instant LOCKED = Instant.parse("2026-07-16T12:00:00Z");

    private final Ids ids = Ids.seeded(2, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Plan demo = DemoSelections.plan();
    private final Selection open = DemoSelections.selection(demo, "VS-01").withWeightsLockedAt(null);
    private final Plan plan = demo.with(Edit.put("Open", open));

    @Test
    void normalising_leaves_held_weights_alone_and_shares_out_the_rest() {
        var edits = edits(plan);
        var first = edits.criteria().getFirst();
        var uneven = plan.with(edits.weigh(first, Weight.Set.IT, 50));
        var even = uneven.with(edits(uneven).normalise(Weight.Set.IT, Set.of(first.id())));
        assertEquals(List.of(50.0, 3.3, 3.3, 12.2, 12.2, 4.5, 5.6, 3.3, 5.6), points(even, Weight.Set.IT));
        assertEquals(100, edits(even).sum(Weight.Set.IT), 1e-9);
    }

    @Test
    void held_weights_above_a_hundred_leave_nothing_to_share_out() {
        var edits = edits(plan);
        var first = edits.criteria().getFirst();
        var over = plan.with(edits.weigh(first, Weight.Set.IT, 150));
        assertEquals(List.of(), edits(over).normalise(Weight.Set.IT, Set.of(first.id())).changes());
    }

    @Test
    void what_was_tried_becomes_the_joint_weights() {
        var tried = Shares.of(List.of(9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 4.0));
        assertEquals(List.of(45.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 20.0),
                points(plan.with(edits(plan).adopt(tried)), Weight.Set.JOINT));
    }

    @Test
    void a_decision_opens_the_weights_and_what_they_were_is_kept_with_its_fingerprint() {
        var locked = WeightLock.lock(demo, platform(), LOCKED);
        var sealed = demo.with(Edit.put("Lock", locked)).with(Edit.put("Decide", decision()));
        var unlock = new WeightEdits(sealed, ids, locked).unlock(decision());
        assertEquals("Unlock the weights of VS-01 by D-99", unlock.label());
        var opened = sealed.with(unlock);
        var former = WeightLock.former(opened, locked).getFirst();
        assertEquals(locked.weightsHash(), former.hash());
        assertEquals(locked.weightsHash(), Fingerprint.of(String.join("\n", former.weights())));
        assertEquals(List.of(LOCKED, decision().id()), List.of(former.lockedAt(), former.decision()));
        var now = opened.get(locked.id());
        assertEquals("A decision opened the weights: they are locked anew before it goes on",
                new Course(opened, now).refusal());
        var edits = new WeightEdits(opened, ids, now);
        var changed = opened.with(edits.equalise(Weight.Set.JOINT));
        var anew = WeightLock.lock(changed, now, LOCKED.plusSeconds(60));
        assertNotEquals(former.hash(), anew.weightsHash());
        assertEquals(former, WeightLock.former(changed.with(Edit.put("Lock", anew)), anew).getFirst());
    }

    @Test
    void only_a_decision_that_holds_opens_weights_and_none_does_after_the_choice() {
        var locked = WeightLock.lock(demo, platform(), LOCKED);
        var open = decision().withStatus(Decision.Status.PROPOSED);
        var sealed = demo.with(Edit.put("Lock", locked)).with(Edit.put("Put", open));
        assertThrows(IllegalStateException.class, () -> new WeightEdits(sealed, ids, locked).unlock(open));
        var chosen = locked.withState(Selection.State.DECIDED);
        assertEquals("The selection is decided or ended: its weights stay as they are",
                new WeightEdits(sealed, ids, chosen).unlockRefusal());
    }

    private Selection platform() {
        return DemoSelections.selection(demo, "VS-01");
    }

    private Decision decision() {
        var session = Id.of(PlanningSession.class, "s");
        return Decision.proposed(Id.of(Decision.class, "former"), Code.of("D-99"), session, "Weigh again")
                .withStatus(Decision.Status.ACTIVE);
    }

    private WeightEdits edits(Plan now) {
        return new WeightEdits(now, ids, open);
    }

    private List<Double> points(Plan now, Weight.Set set) {
        var criteria = edits(now).criteria();
        return criteria.stream().map((Criterion criterion) -> Matrix.points(now, criterion, set)).toList();
    }
}
