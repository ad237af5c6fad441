package app.tandem.plan.vendor.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Weights from comparisons by the analytic hierarchy process, and how consistent the comparisons are.
///
/// @param lambda the mean of (A w)_i / w_i: the principal eigenvalue when the method is the eigenvector
/// @param misfits every comparison, the one that contradicts the others most first
public record Ahp(
        Comparisons comparisons, Method method, Shares weights, double lambda, List<Misfit> misfits) {

    /// Consistent enough for use: Saaty's limit.
    public static final double ACCEPTED = 0.10;

    private static final double STEP = 1e-12;
    private static final double EXACT = 1e-9;
    private static final int MOST_STEPS = 100_000;

    /// How the weights are found. Only the first is the process as published; the others are
    /// approximations, named because they give other digits.
    public enum Method { EIGENVECTOR, GEOMETRIC_MEAN, COLUMN_MEAN }

    /// One comparison beside what the weights say.
    ///
    /// @param given the ratio as judged, of the criterion at `row` to that at `column`
    /// @param fitting the ratio that the weights imply
    public record Misfit(int row, int column, double given, double fitting) {

        /// |ln(given / fitting)|: 0 when it fits.
        public double size() {
            return Math.abs(Math.log(given / fitting));
        }
    }

    public Ahp {
        misfits = List.copyOf(misfits);
    }

    public static Ahp of(Comparisons comparisons) {
        return of(comparisons, Method.EIGENVECTOR);
    }

    public static Ahp of(Comparisons comparisons, Method method) {
        var weights = switch (method) {
            case EIGENVECTOR -> eigenvector(comparisons);
            case GEOMETRIC_MEAN -> rows(comparisons,
                    row -> Math.exp(row.map(Math::log).average().orElse(0)));
            case COLUMN_MEAN -> columnMeans(comparisons);
        };
        var product = comparisons.times(weights);
        double lambda = IntStream.range(0, weights.length)
                .mapToDouble(i -> product[i] / weights[i]).average().orElse(0);
        return new Ahp(comparisons, method, new Shares(DoubleStream.of(weights).boxed().toList()),
                exact(lambda, weights.length), misfits(comparisons, weights));
    }

    /// (lambda - n) / (n - 1); 0 for fewer than three criteria.
    public double consistencyIndex() {
        int n = comparisons.size();
        return n < 3 ? 0 : (lambda - n) / (n - 1);
    }

    /// Consistency index over random index; empty where the table ends before.
    public OptionalDouble consistencyRatio(RandomIndex table) {
        if (comparisons.size() < 3) return OptionalDouble.of(0);
        var random = table.of(comparisons.size());
        return random.isPresent()
                ? OptionalDouble.of(consistencyIndex() / random.getAsDouble())
                : OptionalDouble.empty();
    }

    /// The comparison to talk about first; empty when all fit.
    public Optional<Misfit> worst() {
        return misfits.stream().findFirst().filter(misfit -> misfit.size() > EXACT);
    }

    /// A ratio as people say it on Saaty's scale: the nearest of 1/9 to 9.
    public static String words(double ratio) {
        long times = Math.clamp(Math.round(ratio >= 1 ? ratio : 1 / ratio), 1, 9);
        return ratio >= 1 || times == 1 ? String.valueOf(times) : "1/" + times;
    }

    /// Power iteration from equal weights, so that the same comparisons give the same digits.
    private static double[] eigenvector(Comparisons comparisons) {
        int n = comparisons.size();
        var weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = normalised(comparisons.times(weights));
            double change = 0;
            for (int i = 0; i < n; i++) change = Math.max(change, Math.abs(next[i] - weights[i]));
            weights = next;
            if (change < STEP) break;
        }
        return weights;
    }

    private static double[] columnMeans(Comparisons comparisons) {
        int n = comparisons.size();
        var sums = IntStream.range(0, n)
                .mapToDouble(j -> IntStream.range(0, n).mapToDouble(i -> comparisons.get(i, j)).sum())
                .toArray();
        return normalised(IntStream.range(0, n)
                .mapToDouble(i -> IntStream.range(0, n)
                        .mapToDouble(j -> comparisons.get(i, j) / sums[j]).sum())
                .toArray());
    }

    private static double[] rows(Comparisons comparisons, ToDoubleFunction<DoubleStream> mean) {
        int n = comparisons.size();
        return normalised(IntStream.range(0, n)
                .mapToDouble(i -> mean.applyAsDouble(IntStream.range(0, n)
                        .mapToDouble(j -> comparisons.get(i, j))))
                .toArray());
    }

    private static List<Misfit> misfits(Comparisons comparisons, double[] weights) {
        var misfits = new ArrayList<Misfit>();
        for (int i = 0; i < comparisons.size(); i++) {
            for (int j = i + 1; j < comparisons.size(); j++) {
                misfits.add(new Misfit(i, j, comparisons.get(i, j), weights[i] / weights[j]));
            }
        }
        misfits.sort(Comparator.comparingDouble(Misfit::size).reversed());
        return misfits;
    }

    /// Rounding must not make consistent comparisons look inconsistent, or better than consistent.
    private static double exact(double lambda, int n) {
        return Math.abs(lambda - n) < EXACT ? n : lambda;
    }

    private static double[] normalised(double[] vector) {
        double sum = DoubleStream.of(vector).sum();
        return DoubleStream.of(vector).map(value -> value / sum).toArray();
    }
}
