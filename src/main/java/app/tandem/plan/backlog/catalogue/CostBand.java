package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import java.math.BigDecimal;
import java.util.Optional;

/// Between which powers of ten the yearly cost of a capability lies, in the money of the plan: near enough
/// to tell the dear from the cheap at a glance.
///
/// @param from 0 for less than one
public record CostBand(long from, long below) {

    /// Empty when nothing is known of its cost.
    public static Optional<CostBand> of(Capability capability) {
        return Optional.ofNullable(capability.annualCost()).map(CostBand::of);
    }

    private static CostBand of(BigDecimal cost) {
        long below = 1;
        while (cost.compareTo(BigDecimal.valueOf(below)) >= 0) below *= 10;
        return new CostBand(below == 1 ? 0 : below / 10, below);
    }

    /// As "10–100 a year".
    public String words() {
        return Words.with("cost.band", from, below);
    }
}
