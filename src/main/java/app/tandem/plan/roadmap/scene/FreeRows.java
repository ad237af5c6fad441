package app.tandem.plan.roadmap.scene;

import java.util.Arrays;

/// From where on each row is free, as a tree of minima, so that the highest free row is found at once.
final class FreeRows {

    private final double[] least;
    private final int leaves;

    FreeRows(int rows) {
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * rows - 1)));
        least = new double[2 * leaves];
        Arrays.fill(least, Double.NEGATIVE_INFINITY);
    }

    /// The highest row that is free from there, taken up to the end given.
    int take(double from, double to) {
        int row = highest(from);
        put(row, to);
        return row;
    }

    /// The highest of that many rows one below the other that are all free from there.
    int take(double from, double to, int rows) {
        if (rows == 1) return take(from, to);
        int first = highest(from);
        for (int row = first; row < first + rows; row++) {
            if (row < leaves && least[leaves + row] > from) first = row + 1;
        }
        for (int row = first; row < first + rows; row++) put(row, to);
        return first;
    }

    private int highest(double from) {
        int at = 1;
        while (at < leaves) at = least[2 * at] <= from ? 2 * at : 2 * at + 1;
        return at - leaves;
    }

    private void put(int row, double to) {
        int at = leaves + row;
        least[at] = to;
        for (at /= 2; at > 0; at /= 2) least[at] = Math.min(least[2 * at], least[2 * at + 1]);
    }
}
