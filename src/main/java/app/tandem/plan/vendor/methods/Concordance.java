package app.tandem.plan.vendor.methods;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How far several people rank the same things alike: Kendall's W, 0 for not at all to 1 for the same.
///
/// @param raters how many ranked
/// @param rankSums for each thing the sum of its ranks
/// @param squares the squared distances of those sums from their mean
/// @param ties over all raters the sum of t^3 - t for t things on the same rank
public record Concordance(int raters, List<Double> rankSums, double squares, double ties) {

    private static final double TIE = 1e-9;

    /// What the number means in a word.
    public enum Agreement { LOW, SOME, GOOD, STRONG }

    public Concordance {
        rankSums = List.copyOf(rankSums);
    }

    /// @param ranks one list for each rater, the mean rank where things are tied
    /// @return empty for fewer than two raters or two things, or when nobody tells any two apart
    public static Optional<Concordance> of(List<List<Double>> ranks) {
        int things = ranks.isEmpty() ? 0 : ranks.getFirst().size();
        if (ranks.size() < 2 || things < 2) return Optional.empty();
        var sums = IntStream.range(0, things)
                .mapToObj(i -> ranks.stream().mapToDouble(rank -> rank.get(i)).sum()).toList();
        double mean = mean(sums);
        double squares = sums.stream().mapToDouble(sum -> (sum - mean) * (sum - mean)).sum();
        double ties = ranks.stream().mapToDouble(Concordance::ties).sum();
        var found = new Concordance(ranks.size(), sums, squares, ties);
        return found.most() > TIE ? Optional.of(found) : Optional.empty();
    }

    /// Ranks from 1 for the largest; what is equal shares the mean of its places.
    public static List<Double> ranks(List<Double> totals) {
        return totals.stream().map(total -> {
            long above = count(totals, other -> other - total);
            long same = totals.stream().filter(other -> Math.abs(other - total) <= TIE).count();
            return above + (same + 1) / 2.0;
        }).toList();
    }

    /// 12 S / (m^2 (n^3 - n) - m T).
    public double w() {
        return squares / most();
    }

    /// m (n - 1) W, with n - 1 degrees of freedom; of use for more than seven things.
    public double chiSquare() {
        return raters * (rankSums.size() - 1) * w();
    }

    public Agreement agreement() {
        if (w() < 0.3) return Agreement.LOW;
        if (w() < 0.6) return Agreement.SOME;
        return w() <= 0.8 ? Agreement.GOOD : Agreement.STRONG;
    }

    /// The squares that full agreement would give.
    private double most() {
        double n = rankSums.size();
        return (raters * raters * (n * n * n - n) - raters * ties) / 12;
    }

    private static double ties(List<Double> ranks) {
        return ranks.stream().distinct().mapToDouble(rank -> {
            double t = ranks.stream().filter(rank::equals).count();
            return t * t * t - t;
        }).sum();
    }

    private static long count(List<Double> totals, ToDoubleFunction<Double> lead) {
        return totals.stream().filter(other -> lead.applyAsDouble(other) > TIE).count();
    }

    private static double mean(List<Double> sums) {
        return sums.stream().flatMapToDouble(DoubleStream::of).average().orElse(0);
    }
}
