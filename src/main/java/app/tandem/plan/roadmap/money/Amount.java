package app.tandem.plan.roadmap.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What something may cost: at least, likely, at most.
public record Amount(BigDecimal low, BigDecimal likely, BigDecimal high) {

    public static final Amount NONE = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /// Where only one of the three is known it stands for the others.
    public static Amount of(
            @Nullable BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high) {
        var middle = likely != null ? likely : low != null ? low : high;
        if (middle == null) return NONE;
        return new Amount(low == null ? middle : low, middle, high == null ? middle : high);
    }

    public Amount plus(Amount other) {
        return new Amount(low.add(other.low), likely.add(other.likely), high.add(other.high));
    }

    /// That share of it.
    public Amount times(BigDecimal share) {
        return new Amount(low.multiply(share), likely.multiply(share), high.multiply(share));
    }

    /// Whether low and high lie apart.
    public boolean uncertain() {
        return low.compareTo(high) < 0;
    }
}
