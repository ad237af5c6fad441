package app.tandem.plan.vendor.remarks;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.CriteriaTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What to know about the criteria: how they are split, and whether they tell vendors apart at all.
final class CriteriaRemarks {

    /// A group with more than so many times the criteria of another tends to get too much weight (Weber,
    /// Eisenführ and von Winterfeldt 1988).
    private static final int SPLIT = 2;

    /// Under so many points of the scale all vendors are about the same.
    private static final double NARROW = 1;

    private CriteriaRemarks() {}

    static List<String> of(Plan plan, Matrix matrix) {
        if (matrix.criteria().isEmpty()) return List.of(Words.of("vendors.remark.noCriteria"));
        var sentences = new ArrayList<String>();
        var groups = CriteriaTree.of(plan, matrix.selection()).roots().stream()
                .filter(node -> !node.leaf())
                .sorted(Comparator.comparingLong(node -> node.leaves().count()))
                .toList();
        if (groups.size() > 1) {
            var few = groups.getFirst();
            var many = groups.getLast();
            if (many.leaves().count() > SPLIT * few.leaves().count()) {
                sentences.add(Words.with("vendors.remark.split", many.criterion().title(),
                        many.leaves().count(), few.criterion().title(), few.leaves().count()));
            }
        }
        if (matrix.selection().revealed()) sentences.addAll(narrow(matrix));
        return sentences;
    }

    /// The actual range of official scores on each criterion, where it says little.
    private static List<String> narrow(Matrix matrix) {
        var lineup = Lineup.of(matrix, Side.JOINT);
        int top = matrix.selection().scaleMax();
        var sentences = new ArrayList<String>();
        for (int k = 0; k < lineup.criteria().size(); k++) {
            var known = lineup.values().known(k).summaryStatistics();
            boolean scored = lineup.criteria().get(k).kind() != Criterion.Kind.COST && known.getCount() > 1;
            double range = top * (known.getMax() - known.getMin());
            if (scored && range < NARROW - 1e-9) {
                sentences.add(Words.with("vendors.remark.narrow", lineup.criteria().get(k).title(),
                        top * known.getMin(), top * known.getMax()));
            }
        }
        return sentences;
    }
}
