package app.tandem.plan.vendor.methods;

import app.tandem.plan.vendor.weights.Shares;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Other methods over the same numbers, to see whether they agree. Each gives one value a thing, more
/// is better; NaN for a thing of which a value is missing.
public final class CrossCheck {

    private CrossCheck() {}

    /// How near each is to the best of all worlds and how far from the worst, 0 to 1 (Hwang and Yoon
    /// 1981); 0.5 where best and worst are the same.
    public static List<Double> topsis(Grid grid, Shares shares, Normalisation way) {
        var even = way.apply(grid);
        var best = bounds(even, k -> even.known(k).max().orElse(Double.NaN));
        var worst = bounds(even, k -> even.known(k).min().orElse(Double.NaN));
        return each(grid, i -> {
            double near = distance(even, shares, i, best);
            double far = distance(even, shares, i, worst);
            return near + far == 0 ? 0.5 : far / (near + far);
        });
    }

    /// The product of all values, each raised to its weight (Bridgman 1922). A value of 0 makes it 0.
    public static List<Double> product(Grid grid, Shares shares) {
        return each(grid, i -> IntStream.range(0, grid.criteria())
                .mapToDouble(k -> Math.pow(grid.get(i, k),
                        grid.better(k) == Grid.Better.LOW ? -shares.get(k) : shares.get(k)))
                .reduce(1, (a, b) -> a * b));
    }

    /// The weighted sum of values made comparable in the way given.
    public static List<Double> sum(Grid grid, Shares shares, Normalisation way) {
        var even = way.apply(grid);
        return each(grid, i -> shares.weigh(even.row(i)));
    }

    private static double distance(Grid grid, Shares shares, int thing, double[] from) {
        return Math.sqrt(IntStream.range(0, grid.criteria())
                .mapToDouble(k -> Math.pow(shares.get(k) * (grid.get(thing, k) - from[k]), 2)).sum());
    }

    private static double[] bounds(Grid grid, IntToDoubleFunction bound) {
        return IntStream.range(0, grid.criteria()).mapToDouble(bound).toArray();
    }

    private static List<Double> each(Grid grid, IntToDoubleFunction value) {
        return IntStream.range(0, grid.things()).mapToDouble(value).boxed().toList();
    }
}
