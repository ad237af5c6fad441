package app.tandem.plan.vendor.result;

import app.tandem.plan.Id;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.cost.Estimate;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.scores.Cell;
import app.tandem.plan.vendor.weights.Shares;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The same selection with one thing changed.
public final class WhatIf {

    private WhatIf() {}

    /// Without one person's scores, and without what was agreed, in which that person took part.
    public static Matrix without(Matrix matrix, Panelist panelist) {
        return matrix.with()
                .cells(each(matrix.cells(), row -> each(row, cell -> cell.without(panelist.evaluator()))))
                .panel(matrix.panel().stream().filter(one -> !one.equals(panelist)).toList())
                .build();
    }

    /// With what people scored alone instead of what was agreed.
    public static Matrix withoutConsensus(Matrix matrix) {
        return matrix.withCells(each(matrix.cells(), row -> each(row, Cell::individual)));
    }

    /// Without one offer: others may change under a price rule that compares offers.
    public static Matrix without(Matrix matrix, Vendor vendor) {
        return matrix.withVendors(matrix.vendors().stream().filter(one -> !one.equals(vendor)).toList());
    }

    /// Without one criterion, the other weights keeping their proportions.
    public static Matrix without(Matrix matrix, Criterion criterion) {
        return keeping(matrix, one -> !one.equals(criterion));
    }

    /// Without money, the other weights keeping their proportions.
    public static Matrix withoutCost(Matrix matrix) {
        return keeping(matrix, one -> one.kind() != Criterion.Kind.COST);
    }

    /// With an excluded offer back in, its failed gates forgotten.
    public static Matrix with(Matrix matrix, Vendor excluded) {
        var results = new LinkedHashMap<Id<Vendor>, Map<Id<Criterion>, MandatoryResult>>(
                matrix.gates().results());
        results.remove(excluded.id());
        var back = excluded.withStatus(Vendor.Status.RESPONDED).withExcludedBecause("");
        return matrix.with()
                .gates(new Gates(matrix.gates().criteria(), results))
                .vendors(matrix.vendors().stream().map(one -> one.equals(excluded) ? back : one).toList())
                .build();
    }

    /// With every cost sure to come at its best or worst case.
    public static Matrix costing(Matrix matrix, Estimate estimate) {
        UnaryOperator<TotalCost> surely = cost -> cost.surely(estimate);
        return matrix.withCosts(each(matrix.costs(), surely));
    }

    /// With prices turned into points by another rule.
    public static Matrix priced(Matrix matrix, CostRule rule) {
        return matrix.withSelection(matrix.selection().withCostRule(rule));
    }

    private static Matrix keeping(Matrix matrix, Predicate<Criterion> kept) {
        var criteria = matrix.criteria().stream().filter(kept).toList();
        var weights = new LinkedHashMap<Weight.Set, Shares>();
        matrix.weights().forEach((set, shares) -> {
            var points = criteria.stream().map(one -> shares.get(matrix.criteria().indexOf(one))).toList();
            if (points.stream().anyMatch(point -> point > 0)) weights.put(set, Shares.of(points));
        });
        return matrix.with().criteria(criteria).weights(weights).build();
    }

    private static <K, V> Map<K, V> each(Map<K, V> map, UnaryOperator<V> change) {
        var changed = new LinkedHashMap<K, V>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }
}
