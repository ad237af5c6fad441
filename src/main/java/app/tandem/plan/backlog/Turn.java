package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Whose move it is on a line of the board, and since when.
///
/// @param rounds how often the two sides have been over it
public record Turn(Holder holder, LocalDate since, int rounds) {

    /// Who has to move next.
    public enum Holder {
        IT, CC, BOTH, NOBODY, VENDOR, FINANCE;

        public static Holder of(Side side) {
            return side == Side.IT ? IT : CC;
        }
    }

    /// A new requirement waits on IT; linked or answered "not possible" it waits on the center; a fit
    /// that one side ticked waits on the other; an agreed one on nobody; new words send it back to IT.
    public static Turn of(Plan plan, Requirement requirement) {
        var fits = plan.referring(Fit.class, requirement.id());
        int rounds = rounds(plan, fits);
        var override = requirement.turnHolder();
        if (override != null) {
            var since = requirement.turnSince();
            return new Turn(override, since == null ? requirement.worded() : since, rounds);
        }
        if (!requirement.status().open() || requirement.archived()) {
            return new Turn(Holder.NOBODY, requirement.worded(), rounds);
        }
        return fits.stream()
                .filter(fit -> !fit.assessed().isBefore(requirement.worded()))
                .map(fit -> of(fit, rounds))
                .min(Comparator.comparing((Turn turn) -> turn.holder() != Holder.NOBODY)
                        .thenComparing(Turn::since, Comparator.reverseOrder()))
                .orElse(new Turn(Holder.IT, requirement.worded(), rounds));
    }

    /// A capability that answers nothing yet waits on the center: would it help anything?
    public static Turn of(Plan plan, Capability capability) {
        var fits = plan.referring(Fit.class, capability.id());
        var holder = fits.isEmpty() && !capability.archived() ? Holder.CC : Holder.NOBODY;
        return new Turn(holder, capability.offered(), rounds(plan, fits));
    }

    private static Turn of(Fit fit, int rounds) {
        if (fit.agreed()) return new Turn(Holder.NOBODY, latestTick(fit), rounds);
        if (fit.ticked(Side.CC)) return new Turn(Holder.IT, latestTick(fit), rounds);
        return new Turn(Holder.CC, fit.assessed(), rounds);
    }

    private static LocalDate latestTick(Fit fit) {
        var it = fit.tickItOn();
        var cc = fit.tickCcOn();
        if (it == null) return cc == null ? fit.assessed() : cc;
        return cc == null || it.isAfter(cc) ? it : cc;
    }

    private static int rounds(Plan plan, Collection<Fit> fits) {
        return fits.stream()
                .mapToInt(fit -> plan.referring(FitRound.class, fit.id()).size())
                .max()
                .orElse(0);
    }

    /// The fits of a requirement, the best first.
    public static List<Fit> bestFirst(Collection<Fit> fits) {
        return fits.stream().sorted(Comparator.comparing(Fit::coverage).reversed()).toList();
    }
}
