package app.tandem.plan.vendor.remarks;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.cost.CostTable;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.result.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What to know about the money: prices that earn no points, offers that are not priced to their end, and
/// what the price rule does.
final class CostRemarks {

    private final Plan plan;
    private final Matrix matrix;
    private final List<String> sentences = new ArrayList<>();

    private CostRemarks(Plan plan, Matrix matrix) {
        this.plan = plan;
        this.matrix = matrix;
    }

    static List<String> of(Plan plan, Matrix matrix) {
        var remarks = new CostRemarks(plan, matrix);
        boolean priced = !matrix.costs().isEmpty();
        long criteria = plan.referring(Criterion.class, matrix.selection().id()).stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.COST).count();
        if (!priced && criteria == 0) return List.of();
        if (criteria == 0) remarks.add(Words.of("vendors.remark.costAside"));
        if (criteria > 1) remarks.add(Words.with("vendors.remark.costTwice", criteria));
        if (criteria > 0) remarks.rule();
        for (var vendor : matrix.eligible()) remarks.offer(vendor);
        return remarks.sentences;
    }

    private void rule() {
        var selection = matrix.selection();
        var best = selection.costBest();
        var worst = selection.costWorst();
        switch (selection.costRule()) {
            case F1 -> add(Words.of("vendors.remark.f1"));
            case F2 -> add(Words.of("vendors.remark.f2"));
            case F3 -> {
                if (best == null || worst == null) add(Words.of("vendors.remark.f3.unset"));
                else if (best.compareTo(worst) >= 0) add(Words.of("vendors.remark.f3.turned"));
            }
            case F4 -> add(Words.of("vendors.remark.f4"));
        }
    }

    private void offer(Vendor vendor) {
        var cost = matrix.costs().get(vendor.id());
        var late = CostTable.late(plan, matrix.selection(), vendor);
        if (!late.isEmpty()) {
            add(Words.with("vendors.remark.late", vendor.title(), late.size(),
                    matrix.selection().costYears()));
        }
        if (cost == null) {
            add(Words.with("vendors.remark.noCost", vendor.title()));
            return;
        }
        if (!(cost.discounted() > 0)) {
            add(Words.with("vendors.remark.noPrice", vendor.title(), cost.discounted()));
            return;
        }
        var table = CostTable.of(plan, matrix.selection(), vendor);
        if (!table.gaps().isEmpty()) {
            add(Words.with("vendors.remark.gaps", vendor.title(), table.gaps().stream()
                    .map(String::valueOf).collect(Collectors.joining(", "))));
        }
        table.lines().stream().filter(CostRemarks::turned).findFirst().ifPresent(line ->
                add(Words.with("vendors.remark.turned", vendor.title(), line.year(),
                        Words.of(line.category()))));
        clipped(vendor, cost);
    }

    /// A price beyond the bounds, or beyond twice the lowest, gets no fewer points than nought and no
    /// more than all: the reader should know that the difference does not count.
    private void clipped(Vendor vendor, TotalCost cost) {
        var share = matrix.costShares().get(vendor.id());
        var points = matrix.costPoints();
        if (share == null || points.isEmpty()) return;
        double price = cost.discounted();
        boolean fixed = matrix.selection().costRule() == CostRule.F3;
        if (share == 0) add(Words.with("vendors.remark.beyond", vendor.title(), price));
        if (fixed && share == 1 && price < points.get().best()) {
            add(Words.with("vendors.remark.below", vendor.title(), price));
        }
    }

    private static boolean turned(CostLine line) {
        var low = line.amountLow();
        var high = line.amountHigh();
        return (low != null && low.compareTo(line.amount()) > 0)
                || (high != null && high.compareTo(line.amount()) < 0);
    }

    private void add(String sentence) {
        sentences.add(sentence);
    }
}
