package app.tandem.plan.vendor.methods;

import java.util.stream.IntStream;

/// How values become comparable. Only the fixed scale is safe: each of the others depends on who else
/// is in, and changes winners (Belton and Gear 1983, Triantaphyllou and Mann 1989).
public enum Normalisation {

    /// As they are, on bounds fixed in advance.
    FIXED,

    /// Divided by the best, or the best divided by them where low is good.
    BEST,

    /// Divided by their sum, or their reciprocals by the sum of those where low is good.
    SUM,

    /// Divided by the length of their vector, and taken from 1 where low is good.
    VECTOR,

    /// 0 for the worst to 1 for the best that is there, 1 for all when all are the same.
    MIN_MAX;

    /// More is better in the result.
    public Grid apply(Grid grid) {
        var scales = IntStream.range(0, grid.criteria()).mapToObj(k -> Scale.of(grid, k)).toList();
        return grid.changed((k, value) -> this == FIXED ? value : scales.get(k).share(this, value));
    }

    private record Scale(Grid.Better better, double min, double max, double sum, double length) {

        static Scale of(Grid grid, int k) {
            var better = grid.better(k);
            var known = grid.known(k).summaryStatistics();
            double sum = grid.known(k).map(value -> better == Grid.Better.LOW ? 1 / value : value).sum();
            double squares = grid.known(k).map(value -> value * value).sum();
            return new Scale(better, known.getMin(), known.getMax(), sum, Math.sqrt(squares));
        }

        double share(Normalisation way, double value) {
            boolean low = better == Grid.Better.LOW;
            return switch (way) {
                case FIXED -> value;
                case BEST -> low ? ratio(min, value) : ratio(value, max);
                case SUM -> ratio(low ? 1 / value : value, sum);
                case VECTOR -> low ? 1 - ratio(value, length) : ratio(value, length);
                case MIN_MAX -> max == min ? 1 : (low ? max - value : value - min) / (max - min);
            };
        }

        /// Nought of nought is nought: nobody has any of it.
        private static double ratio(double part, double whole) {
            return part == 0 && whole == 0 ? 0 : part / whole;
        }
    }
}
