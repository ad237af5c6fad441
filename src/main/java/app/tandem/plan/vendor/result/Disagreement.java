package app.tandem.plan.vendor.result;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.scores.Cell;
import java.util.Comparator;
import java.util.List;

/// One cell that people see differently.
public record Disagreement(Vendor vendor, Criterion criterion, Cell cell) {

    private static final Comparator<Disagreement> WIDEST_FIRST = Comparator
            .comparingDouble((Disagreement one) -> -Math.abs(one.cell().gap().orElse(0)))
            .thenComparingDouble(one -> -one.cell().range());

    /// Every scored cell of the vendors that are in, the widest gap between the sides first.
    public static List<Disagreement> of(Matrix matrix) {
        return matrix.eligible().stream().flatMap(vendor -> matrix.criteria().stream()
                .filter(criterion -> criterion.kind() != Criterion.Kind.COST)
                .map(criterion -> new Disagreement(vendor, criterion, matrix.cell(vendor, criterion)))
                .filter(one -> !one.cell().marks().isEmpty()))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    /// The cells that a panel should talk about.
    public static List<Disagreement> disputed(Matrix matrix) {
        return of(matrix).stream().filter(one -> one.cell().disputed()).toList();
    }

    public String sentence() {
        double gap = cell.gap().orElse(0);
        var words = Words.with("vendors.disagree.spread", vendor.title(), criterion.title(), cell.range());
        if (Math.abs(gap) < Cell.WIDE_GAP) return words;
        return gap > 0
                ? Words.with("vendors.disagree.it", vendor.title(), criterion.title(), gap)
                : Words.with("vendors.disagree.cc", vendor.title(), criterion.title(), -gap);
    }
}
