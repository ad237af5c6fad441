package app.tandem.plan.vendor.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Judgement;
import app.tandem.plan.vendor.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    private final Plan bare = DemoSelections.plan();
    private final Selection selection = DemoSelections.selection(bare, "VS-01");
    private final List<Evaluator> panel = bare.referring(Evaluator.class, selection.id());
    private final List<Criterion> criteria = CriteriaTree.of(bare, selection).leaves();

    @Test
    void a_side_is_the_geometric_mean_of_its_members_and_both_that_of_the_sides() {
        var judgements = judged(2, 8, 4, 1);
        assertEquals(4, ratio(judgements, Side.IT), 1e-12);
        assertEquals(2, ratio(judgements, Side.CC), 1e-12);
        assertEquals(Math.sqrt(8), ratio(judgements, Side.JOINT), 1e-12);
    }

    @Test
    void who_has_not_judged_every_pair_does_not_count_yet() {
        var judgements = judged(2, 8, 4, 1);
        var first = bare.referring(Evaluator.class, selection.id()).getFirst();
        var judgement = judgements.plan().referring(Judgement.class, first.id()).getFirst();
        var less = judgements.plan().with(Edit.remove("Remove", List.of(judgement)));
        var group = new Judgements(less, selection, criteria);
        assertEquals(List.of(first), group.unfinished());
        assertEquals(8, ratio(group, Side.IT), 1e-12);
    }

    @Test
    void without_judgements_there_are_no_weights() {
        assertEquals(Optional.empty(), Judgements.of(bare, selection).getFirst().ahp(Side.JOINT));
    }

    @Test
    void a_judgement_beyond_the_scale_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Judgement(Id.of(Judgement.class, "j"),
                panel.getFirst().id(), criteria.get(0).id(), criteria.get(1).id(), 10));
    }

    /// The first criterion against every other as given by two of IT and two of the contact center; the
    /// others equal. The last pair is written the other way round.
    private Judgements judged(double... ratios) {
        var rows = new ArrayList<Row>();
        var judges = List.of(panel.get(0), panel.get(1), panel.get(3), panel.get(4));
        for (int e = 0; e < judges.size(); e++) {
            for (int i = 0; i < criteria.size(); i++) {
                for (int j = i + 1; j < criteria.size(); j++) {
                    double ratio = i == 0 ? ratios[e] : 1;
                    boolean turned = j == criteria.size() - 1;
                    rows.add(new Judgement(Id.of(Judgement.class, "j" + rows.size()), judges.get(e).id(),
                            criteria.get(turned ? j : i).id(), criteria.get(turned ? i : j).id(),
                            turned ? 1 / ratio : ratio));
                }
            }
        }
        return new Judgements(bare.with(Edit.put("Judge", rows)), selection, criteria);
    }

    private static double ratio(Judgements judgements, Side side) {
        return judgements.of(side).orElseThrow().get(0, criteria(judgements));
    }

    private static int criteria(Judgements judgements) {
        return judgements.criteria().size() - 1;
    }
}
