package app.tandem.plan.vendor.methods;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The ranks of the same things under one set of weights after another. Criteria are the outer loop
/// and things the inner one, so that the machine takes several at once.
final class Race {

    private final int things;
    private final boolean complete;
    private final double[][] values;
    private final double[][] known;
    final double[] weights;
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
