package app.tandem.plan.vendor.methods;

import app.tandem.plan.vendor.weights.Shares;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Things against criteria as bare numbers: what decision methods compute with. NaN where a value is
/// missing.
public final class Grid {

    /// Which way a criterion is good.
    public enum Better { HIGH, LOW }

    private final double[][] rows;
    private final List<Better> better;

    private Grid(double[][] rows, List<Better> better) {
        this.rows = rows;
        this.better = List.copyOf(better);
    }

    /// More is better on every criterion.
    ///
    /// @param rows one for each thing, in the order of the criteria
    public static Grid of(List<List<Double>> rows) {
        int criteria = rows.isEmpty() ? 0 : rows.getFirst().size();
        return of(rows, Collections.nCopies(criteria, Better.HIGH));
    }

    /// @throws IllegalArgumentException when a row is not as long as there are criteria
    public static Grid of(List<List<Double>> rows, List<Better> better) {
        if (rows.stream().anyMatch(row -> row.size() != better.size())) {
            throw new IllegalArgumentException("Every thing has a value for each criterion");
        }
        return new Grid(rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new), better);
    }

    public int things() {
        return rows.length;
    }

    public int criteria() {
        return better.size();
    }

    public Better better(int criterion) {
        return better.get(criterion);
    }

    public double get(int thing, int criterion) {
        return rows[thing][criterion];
    }

    public List<Double> row(int thing) {
        return Arrays.stream(rows[thing]).boxed().toList();
    }

    /// The values on one criterion that are known.
    public DoubleStream known(int criterion) {
        return Arrays.stream(rows).mapToDouble(row -> row[criterion]).filter(value -> !Double.isNaN(value));
    }

    /// Whether no value is missing.
    public boolean complete() {
        return IntStream.range(0, criteria()).allMatch(k -> known(k).count() == things());
    }

    /// The weighted sum over the criteria that are known, as if they were all; NaN when none is.
    public double total(int thing, Shares shares) {
        double sum = 0;
        double weight = 0;
        for (int k = 0; k < criteria(); k++) {
            double value = rows[thing][k];
            if (Double.isNaN(value)) continue;
            sum += shares.get(k) * value;
            weight += shares.get(k);
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    /// What becomes of one value of a criterion.
    interface Change {
        double of(int criterion, double value);
    }

    /// The same with every known value changed; more is better from then on.
    Grid changed(Change change) {
        var next = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            next[i] = new double[criteria()];
            for (int k = 0; k < criteria(); k++) {
                next[i][k] = Double.isNaN(rows[i][k]) ? Double.NaN : change.of(k, rows[i][k]);
            }
        }
        return new Grid(next, Collections.nCopies(criteria(), Better.HIGH));
    }
}
