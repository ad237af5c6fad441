package app.tandem.plan.vendor.weights;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Weights as shares of one whole, in the order of the criteria.
///
/// @param values each at least 0, together 1
public record Shares(List<Double> values) {

    private static final int TENTHS = 1000;

    public Shares {
        values = List.copyOf(values);
    }

    /// @throws IllegalArgumentException when a weight is negative or none is above 0
    public static Shares of(List<Double> points) {
        double sum = 0;
        for (double point : points) {
            if (!(point >= 0)) throw new IllegalArgumentException("Weights are 0 or more");
            sum += point;
        }
        if (!(sum > 0)) throw new IllegalArgumentException("At least one weight must be above 0");
        double whole = sum;
        return new Shares(points.stream().map(point -> point / whole).toList());
    }

    /// Weights for people who can only say which criterion comes first, second, third …:
    /// w_k = (1/n) (1/k + … + 1/n).
    public static Shares rankOrderCentroid(int count) {
        return new Shares(IntStream.rangeClosed(1, count)
                .mapToObj(k -> IntStream.rangeClosed(k, count).mapToDouble(i -> 1.0 / i).sum() / count)
                .toList());
    }

    public double get(int index) {
        return values.get(index);
    }

    /// What both agree on when nothing else was agreed.
    public Shares mean(Shares other) {
        return of(each(k -> (get(k) + other.get(k)) / 2));
    }

    /// How far apart two sets are: 0 for the same, 1 for nothing in common.
    public double distance(Shares other) {
        return IntStream.range(0, values.size()).mapToDouble(k -> Math.abs(get(k) - other.get(k))).sum() / 2;
    }

    /// The weighted sum of the values, which are in the order of the shares.
    public double weigh(List<Double> what) {
        return IntStream.range(0, values.size()).mapToDouble(k -> get(k) * what.get(k)).sum();
    }

    /// Per cent with one decimal that add up to 100.0, by largest remainder.
    public List<Double> printed() {
        return rounded(TENTHS).stream().map(tenths -> tenths / 10.0).toList();
    }

    /// Whole parts that add up to so many, by largest remainder.
    public List<Integer> rounded(int parts) {
        var floors = values.stream().mapToInt(value -> (int) Math.floor(value * parts)).toArray();
        var largestRemainder = IntStream.range(0, floors.length).boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> floors[k] - get(k) * parts))
                .limit(Math.max(0, parts - IntStream.of(floors).sum()))
                .collect(Collectors.toSet());
        return IntStream.range(0, floors.length)
                .mapToObj(k -> floors[k] + (largestRemainder.contains(k) ? 1 : 0)).toList();
    }

    private List<Double> each(IntToDoubleFunction value) {
        return IntStream.range(0, values.size()).mapToDouble(value).boxed().toList();
    }
}
