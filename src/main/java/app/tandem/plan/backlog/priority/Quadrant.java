package app.tandem.plan.backlog.priority;

import java.math.BigDecimal;

/// The four corners of value against effort.
public enum Quadrant {
    QUICK_WIN, BIG_BET, FILL_IN, THINK_TWICE;

    /// Values from 4 on count as high; efforts from 8 on as large.
    public static Quadrant of(BigDecimal value, BigDecimal effort) {
        boolean high = Measure.VALUE.place(value) >= 3;
        boolean large = Measure.EFFORT.place(effort) >= 4;
        if (high) return large ? BIG_BET : QUICK_WIN;
        return large ? THINK_TWICE : FILL_IN;
    }
}
