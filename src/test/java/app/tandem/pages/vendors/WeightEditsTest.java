package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.Shares;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightEditsTest {

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

    private WeightEdits edits(Plan now) {
        return new WeightEdits(now, ids, open);
    }

    private List<Double> points(Plan now, Weight.Set set) {
        var criteria = edits(now).criteria();
        return criteria.stream().map((Criterion criterion) -> Matrix.points(now, criterion, set)).toList();
    }
}
