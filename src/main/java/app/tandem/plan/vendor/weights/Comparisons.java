package app.tandem.plan.vendor.weights;

import java.util.Arrays;
import java.util.List;

/// Every criterion of a group compared with every other: a positive reciprocal square.
public final class Comparisons {

    private static final double SLACK = 1e-6;

    private final double[][] ratios;

    private Comparisons(double[][] ratios) {
        this.ratios = ratios;
    }

    /// @param rows how many times more the criterion of the row matters than that of the column
    /// @throws IllegalArgumentException when it is no square, a ratio is not above 0, or two opposite
    ///     ones are not reciprocal
    public static Comparisons of(List<List<Double>> rows) {
        int size = rows.size();
        var ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            if (rows.get(i).size() != size) throw new IllegalArgumentException("Comparisons form a square");
            for (int j = 0; j < size; j++) ratios[i][j] = rows.get(i).get(j);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) check(ratios[i][j], ratios[j][i]);
        }
        return new Comparisons(ratios);
    }

    /// @param upper the ratios above the diagonal, row by row
    public static Comparisons ofUpper(int size, List<Double> upper) {
        if (upper.size() != size * (size - 1) / 2) {
            throw new IllegalArgumentException("%d criteria need %d comparisons, not %d"
                    .formatted(size, size * (size - 1) / 2, upper.size()));
        }
        var ratios = new double[size][size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            ratios[i][i] = 1;
            for (int j = i + 1; j < size; j++) {
                double ratio = upper.get(next++);
                if (!(ratio > 0)) throw new IllegalArgumentException("A ratio is above 0");
                ratios[i][j] = ratio;
                ratios[j][i] = 1 / ratio;
            }
        }
        return new Comparisons(ratios);
    }

    /// The judgement of a group: the geometric mean of its members', which stays reciprocal where the
    /// arithmetic mean does not (Aczél and Saaty 1983).
    ///
    /// @throws IllegalArgumentException when there is none, or they differ in size
    public static Comparisons together(List<Comparisons> members) {
        if (members.isEmpty()) throw new IllegalArgumentException("Nobody compared anything");
        int size = members.getFirst().size();
        var ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double logs = 0;
                for (var member : members) {
                    if (member.size() != size) {
                        throw new IllegalArgumentException("Comparisons differ in size");
                    }
                    logs += Math.log(member.get(i, j));
                }
                ratios[i][j] = Math.exp(logs / members.size());
            }
        }
        return new Comparisons(ratios);
    }

    public int size() {
        return ratios.length;
    }

    public double get(int row, int column) {
        return ratios[row][column];
    }

    double[] times(double[] vector) {
        return Arrays.stream(ratios).mapToDouble(row -> {
            double sum = 0;
            for (int j = 0; j < row.length; j++) sum += row[j] * vector[j];
            return sum;
        }).toArray();
    }

    private static void check(double ratio, double opposite) {
        if (!(ratio > 0)) throw new IllegalArgumentException("A ratio is above 0");
        if (Math.abs(ratio * opposite - 1) > SLACK) {
            throw new IllegalArgumentException("Opposite ratios are reciprocal: %s and %s are not"
                    .formatted(ratio, opposite));
        }
    }
}
