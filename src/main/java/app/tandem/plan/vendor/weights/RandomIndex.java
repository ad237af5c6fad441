package app.tandem.plan.vendor.weights;

import java.util.OptionalDouble;

/// The consistency index that random judgements have on average, as two published tables give it.
public enum RandomIndex {

    /// Saaty 1980, 3 to 15 criteria.
    SAATY_1980(.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.53, 1.56, 1.57, 1.59),

    /// Saaty 2005, 3 to 10 criteria.
    SAATY_2005(.52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49);

    private static final int FIRST = 3;

    private final double[] values;

    RandomIndex(double... values) {
        this.values = values;
    }

    /// Empty where the table has no value; 0 for fewer than three, which cannot contradict each other.
    public OptionalDouble of(int count) {
        if (count < FIRST) return OptionalDouble.of(0);
        return count - FIRST < values.length
                ? OptionalDouble.of(values[count - FIRST])
                : OptionalDouble.empty();
    }
}
