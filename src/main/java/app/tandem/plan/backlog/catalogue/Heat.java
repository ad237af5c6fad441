package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.OptionalInt;

/// By what the map of capabilities is coloured.
public enum Heat {
    /// How well it answers the best of the needs that it is linked to.
    COVERAGE,
    /// How far apart the two sides see its maturity. Two steps are a matter for the agenda.
    MATURITY,
    /// What is paid a year for what is not used.
    IDLE_COST;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A shade and what it says.
    ///
    /// @param level −1 when nothing is known, else 0 to 4
    public record Shade(int level, String says) {}

    public Shade of(Plan plan, Capability capability) {
        return switch (this) {
            case COVERAGE -> coverage(plan, capability);
            case MATURITY -> maturity(capability);
            case IDLE_COST -> idle(capability);
        };
    }

    /// Maturity as one side sees it less as the other does; positive when IT sees more.
    public static int maturityGap(Capability capability) {
        return capability.maturityIt() - capability.maturityCc();
    }

    /// How much of what is owned is used, in percent. What lies on the shelf is not; empty while nobody knows
    /// and for what is not owned.
    public static OptionalInt use(Capability capability) {
        var known = capability.usePercent();
        if (!capability.owned()) return OptionalInt.empty();
        if (known != null) return OptionalInt.of(known);
        return capability.shelved() ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /// Yearly cost of the part that is not used; 0 when nothing is paid, or cost or use are not known.
    public static BigDecimal idleCost(Capability capability) {
        var cost = capability.annualCost();
        var use = use(capability);
        if (cost == null || use.isEmpty()) return BigDecimal.ZERO;
        return cost.multiply(BigDecimal.valueOf(100L - use.getAsInt()))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static Shade coverage(Plan plan, Capability capability) {
        var fits = plan.referring(Fit.class, capability.id());
        if (fits.isEmpty()) return new Shade(-1, Words.of("capabilities.heat.unasked"));
        var best = fits.stream().map(Fit::coverage).max(Comparator.naturalOrder()).orElse(Coverage.UNKNOWN);
        return new Shade(best.points(),
                Words.with("capabilities.heat.coverage", Words.of(best), fits.size()));
    }

    private static Shade maturity(Capability capability) {
        if (capability.maturityIt() == 0 && capability.maturityCc() == 0) {
            return new Shade(-1, Words.of("capabilities.heat.unrated"));
        }
        int gap = maturityGap(capability);
        return new Shade(Math.min(4, Math.abs(gap)), Words.with("capabilities.heat.maturity",
                capability.maturityIt(), capability.maturityCc(), Math.abs(gap) >= 2 ? 1 : 0));
    }

    private static Shade idle(Capability capability) {
        if (!capability.owned()) return new Shade(-1, Words.of("capabilities.heat.unowned"));
        if (use(capability).isEmpty()) return new Shade(-1, Words.of("capabilities.heat.unknown"));
        int use = use(capability).getAsInt();
        int level = Math.min(4, (100 - use) / 20);
        return new Shade(level, capability.annualCost() == null
                ? Words.with("capabilities.heat.use", use)
                : Words.with("capabilities.heat.idle", idleCost(capability).toPlainString(),
                        use));
    }
}
