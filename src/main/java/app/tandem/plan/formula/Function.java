package app.tandem.plan.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a formula can do besides the four signs.
public enum Function {
    /// The least of its figures.
    MIN,
    /// The greatest of its figures.
    MAX,
    /// The square root; none of a negative figure.
    SQRT,
    /// The natural logarithm, to the base e; none of 0 or less.
    LOG;

    static Optional<Function> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(word)).findFirst();
    }

    /// As it is written in a formula.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int parts) {
        return (this == SQRT || this == LOG) ? parts == 1 : parts > 0;
    }

    double of(double[] figures) {
        double first = figures[0];
        return switch (this) {
            case MIN -> Arrays.stream(figures).reduce(first, Math::min);
            case MAX -> Arrays.stream(figures).reduce(first, Math::max);
            case SQRT -> Math.sqrt(first);
            case LOG -> first > 0 ? StrictMath.log(first) : Double.NaN;
        };
    }
}
