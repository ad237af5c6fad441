package app.tandem.plan.vendor.course;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.CriteriaTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What makes a set of criteria say less than it seems to: as sentences, none when nothing is wrong.
public final class CriteriaWarnings {

    /// Less difference between the best and the worst vendor than this hardly decides anything.
    private static final double NARROW = 1;

    private static final double SPLIT = 2;

    private CriteriaWarnings() {}

    public static List<String> of(Plan plan, Selection selection) {
        var tree = CriteriaTree.of(plan, selection);
        var warnings = new ArrayList<String>(weighing(plan, selection));
        var bare = tree.leaves().stream()
                .filter(leaf -> leaf.kind() == Criterion.Kind.WEIGHTED)
                .filter(leaf -> leaf.anchors().stream().allMatch(String::isBlank))
                .map(Criterion::label)
                .collect(Collectors.joining(", "));
        if (!bare.isEmpty()) warnings.add(Words.with("criteria.warning.anchors", bare));
        return warnings;
    }

    /// Those that make weights misleading.
    public static List<String> weighing(Plan plan, Selection selection) {
        var warnings = new ArrayList<String>(splits(CriteriaTree.of(plan, selection)));
        if (selection.revealed()) warnings.addAll(ranges(Matrix.of(plan, selection)));
        return warnings;
    }

    /// A group that was split into more than twice the criteria of another draws weight to itself
    /// (Weber, Eisenführ and von Winterfeldt 1988).
    private static List<String> splits(CriteriaTree tree) {
        var groups = tree.roots().stream().filter(node -> !node.leaf())
                .sorted(Comparator.comparingLong(node -> node.leaves().count())).toList();
        if (groups.size() < 2) return List.of();
        var small = groups.getFirst();
        var large = groups.getLast();
        return large.leaves().count() > SPLIT * small.leaves().count()
                ? List.of(Words.with("criteria.warning.split", large.criterion().title(),
                        large.leaves().count(), small.criterion().title(), small.leaves().count()))
                : List.of();
    }

    private static List<String> ranges(Matrix matrix) {
        var warnings = new ArrayList<String>();
        for (var criterion : matrix.criteria()) {
            if (criterion.kind() != Criterion.Kind.WEIGHTED) continue;
            var values = matrix.eligible().stream()
                    .flatMap(vendor -> matrix.value(vendor, criterion, Side.JOINT).stream().boxed())
                    .mapToDouble(value -> value * matrix.selection().scaleMax())
                    .summaryStatistics();
            if (values.getCount() < 2) continue;
            double range = values.getMax() - values.getMin();
            if (range < NARROW) warnings.add(Words.with("criteria.warning.range", name(criterion), range));
        }
        return warnings;
    }

    private static String name(Criterion criterion) {
        return criterion.label() + " " + criterion.title();
    }
}
