package app.tandem.plan.vendor.cost;

import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Selection;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a price becomes a share of the points for cost.
///
/// @param best the price that earns all points; under F1 and F2 the lowest offer
/// @param worst the price that earns none; only F3 has one
public record CostPoints(CostRule rule, double best, double worst) {

    /// The rule over these prices. Empty when the rule gives no points, or needs bounds that are not set.
    ///
    /// @param eligible prices of the offers that are still in; an excluded one never sets the lowest
    public static Optional<CostPoints> of(Selection selection, Collection<Double> eligible) {
        return switch (selection.costRule()) {
            case F1, F2 -> lowest(eligible).stream()
                    .mapToObj(lowest -> new CostPoints(selection.costRule(), lowest, Double.NaN))
                    .findFirst();
            case F3 -> fixed(selection);
            case F4 -> Optional.empty();
        };
    }

    /// From 0 for the worst to 1 for the best.
    ///
    /// @throws IllegalArgumentException when the price is not above 0: a missing price earns nothing, not all
    public double share(double price) {
        if (!(price > 0)) throw new IllegalArgumentException("A price must be above 0");
        return switch (rule) {
            case F1 -> best / price;
            case F2 -> Math.max(0, 1 - (price - best) / best);
            case F3 -> Math.clamp((worst - price) / (worst - best), 0, 1);
            case F4 -> throw new IllegalArgumentException("F4 gives no points");
        };
    }

    private static OptionalDouble lowest(Collection<Double> eligible) {
        return eligible.stream().mapToDouble(Double::doubleValue).filter(price -> price > 0).min();
    }

    private static Optional<CostPoints> fixed(Selection selection) {
        var best = selection.costBest();
        var worst = selection.costWorst();
        return best == null || worst == null || best.compareTo(worst) == 0
                ? Optional.empty()
                : Optional.of(new CostPoints(CostRule.F3, best.doubleValue(), worst.doubleValue()));
    }
}
