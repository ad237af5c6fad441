package app.tandem.plan.backlog.priority;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One figure by which needs are ordered, with the steps of its scale, the least first.
public enum Measure {
    VALUE("1 2 3 4 5"),
    URGENCY("1 2 3 4 5"),
    RISK("1 2 3 4 5"),
    USER_VALUE("1 2 3 5 8 13 20"),
    TIME_CRITICALITY("1 2 3 5 8 13 20"),
    RISK_REDUCTION("1 2 3 5 8 13 20"),
    EFFORT("1 2 3 5 8 13 20"),
    REACH(""),
    IMPACT("0.25 0.5 1 2 3"),
    CONFIDENCE("0.5 0.8 1"),
    /// Dots that people put where they want them, so many each.
    DOTS(""),
    /// Two answers in one figure.
    KANO("11 12 13 14 15 21 22 23 24 25 31 32 33 34 35 41 42 43 44 45 51 52 53 54 55"),
    /// Two needs at a time.
    PAIRS(""),
    OWN("1 2 3 4 5");

    /// How many each person or side can place in one round.
    public static final int DOTS_EACH = 10;

    private final List<BigDecimal> steps;

    Measure(String steps) {
        this.steps = steps.isEmpty()
                ? List.of()
                : Arrays.stream(steps.split(" ")).map(BigDecimal::new).toList();
    }

    /// Empty when any number from 0 on will do.
    public List<BigDecimal> steps() {
        return steps;
    }

    /// Whether a need has a figure of it that can be weighed or reckoned with.
    public boolean counts() {
        return this != OWN && this != KANO && this != PAIRS;
    }

    /// Whether a person may give it that figure.
    public boolean allows(BigDecimal points) {
        return steps.isEmpty()
                ? points.signum() >= 0
                : steps.stream().anyMatch(step -> step.compareTo(points) == 0);
    }

    /// The step nearest to a mean; of two equally near the lower. A free measure keeps the mean.
    public BigDecimal nearest(BigDecimal mean) {
        return steps.stream()
                .min(Comparator.comparing(step -> step.subtract(mean).abs()))
                .orElse(mean);
    }

    /// How many steps lie between two figures; on a free measure how many doublings.
    public int apart(BigDecimal one, BigDecimal other) {
        if (!steps.isEmpty()) return Math.abs(place(one) - place(other));
        double low = Math.max(1, one.min(other).doubleValue());
        double high = Math.max(1, one.max(other).doubleValue());
        return (int) Math.floor(Math.log(high / low) / Math.log(2) + 1e-9);
    }

    /// 0 for the least step; of figures between two steps that of the nearest.
    public int place(BigDecimal points) {
        var nearest = nearest(points);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).compareTo(nearest) == 0) return i;
        }
        return 0;
    }
}
