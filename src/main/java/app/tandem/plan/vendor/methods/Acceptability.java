package app.tandem.plan.vendor.methods;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How often each thing comes in on each rank when weights are drawn at random. The same seed gives the
/// same shares, and is printed with them.
///
/// @param shares for each thing its share of first places, second places and so on, 0 to 1; things
///     that are tied share the better rank
public record Acceptability(long seed, int draws, List<List<Double>> shares) {

    public static final long SEED = 20_260_901;

    public Acceptability {
        shares = List.copyOf(shares);
    }

    /// A value that is missing is left out of its thing's total, as [Grid#total] does.
    ///
    /// @param draws how many weights are drawn
    public static Acceptability of(Grid grid, Spread spread, int draws, long seed) {
        var race = new Race(grid);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < draws; i++) {
            spread.draw(random, race.weights);
            race.run();
        }
        return new Acceptability(seed, draws, race.shares(draws));
    }

    /// Share of first places.
    public double first(int thing) {
        return shares.get(thing).getFirst();
    }

    /// The inner loop: criteria outside, things inside, so that the machine takes several at once.
    private static final class Race {

        private final int things;
        private final boolean complete;
        private final double[][] values;
        private final double[][] known;
        private final double[] weights;
        private final double[] totals;
        private final double[] takes;
        private final int[] above;
        private final int[][] counts;

        Race(Grid grid) {
            things = grid.things();
            complete = grid.complete();
            values = new double[grid.criteria()][things];
            known = new double[grid.criteria()][things];
            for (int k = 0; k < grid.criteria(); k++) {
                for (int i = 0; i < things; i++) {
                    boolean there = !Double.isNaN(grid.get(i, k));
                    values[k][i] = there ? grid.get(i, k) : 0;
                    known[k][i] = there ? 1 : 0;
                }
            }
            weights = new double[grid.criteria()];
            totals = new double[things];
            takes = new double[things];
            above = new int[things];
            counts = new int[things][things];
        }

        void run() {
            sum(values, totals);
            if (!complete) {
                sum(known, takes);
                for (int i = 0; i < things; i++) totals[i] /= takes[i];
            }
            count();
        }

        private void sum(double[][] of, double[] into) {
            Arrays.fill(into, 0);
            for (int k = 0; k < of.length; k++) {
                double weight = weights[k];
                var column = of[k];
                for (int i = 0; i < into.length; i++) into[i] += weight * column[i];
            }
        }

        private void count() {
            for (int i = 0; i < things; i++) {
                double total = totals[i];
                int better = 0;
                for (int j = 0; j < things; j++) better += totals[j] > total ? 1 : 0;
                above[i] = better;
            }
            for (int i = 0; i < things; i++) counts[i][above[i]]++;
        }

        List<List<Double>> shares(int draws) {
            return IntStream.range(0, things)
                    .mapToObj(i -> IntStream.of(counts[i]).mapToObj(count -> (double) count / draws).toList())
                    .toList();
        }
    }
}
