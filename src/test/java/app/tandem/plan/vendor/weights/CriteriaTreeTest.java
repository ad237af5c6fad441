package app.tandem.plan.vendor.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class CriteriaTreeTest {

    private static final Selection SELECTION =
            Selection.draft(Id.of(Selection.class, "s"), Code.of("VS-01"), "Platform");

    private final List<Row> rows = new ArrayList<>(List.of(SELECTION));
    private final Criterion technical = add("T", null, 60);
    private final Criterion people = add("P", null, 40);
    private final Criterion security = add("T1", technical, 1);
    private final Criterion access = add("T2", technical, 3);
    private final Plan plan = Plan.of(rows);

    @Test
    void the_global_weight_is_the_group_s_times_the_local_one() {
        var tree = CriteriaTree.of(plan, SELECTION);
        assertEquals(List.of(people, security, access), tree.leaves());
        assertEquals(Optional.of(0.75), tree.local(access, Weight.Set.IT));
        assertEquals(List.of(40.0, 15.0, 45.0), tree.shares(Weight.Set.IT).orElseThrow().printed());
        assertEquals(Matrix.of(plan, SELECTION).shares(Side.IT), tree.shares(Weight.Set.IT));
    }

    @Test
    void a_group_whose_weight_nobody_takes_gives_no_weights_at_all() {
        var lost = plan.with(Edit.remove("Remove", plan.all(Weight.class).stream()
                .filter(weight -> weight.criterion().equals(security.id())
                        || weight.criterion().equals(access.id()))
                .toList()));
        assertEquals(Optional.empty(), CriteriaTree.of(lost, SELECTION).shares(Weight.Set.IT));
        assertEquals(Optional.empty(), CriteriaTree.of(plan, SELECTION).shares(Weight.Set.CC));
    }

    @Test
    void criteria_that_are_their_own_ancestors_stand_at_the_top() {
        var loop = plan.with(Edit.put("Loop", technical.withParent(security.id())));
        assertEquals(List.of("T", "P", "T1", "T2"),
                CriteriaTree.of(loop, SELECTION).leaves().stream().map(Criterion::label).toList());
    }

    private Criterion add(String label, @Nullable Criterion parent, double points) {
        var criterion = new Criterion(Id.of(Criterion.class, label), SELECTION.id(), label, label,
                Criterion.Kind.WEIGHTED, Side.JOINT, parent == null ? null : parent.id(), List.of(),
                List.of(), "", rows.size());
        rows.add(criterion);
        rows.add(new Weight(Id.of(Weight.class, "w" + label), criterion.id(), Weight.Set.IT, points));
        return criterion;
    }
}
