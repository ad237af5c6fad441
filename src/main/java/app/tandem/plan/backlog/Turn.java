package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/// Whose move it is on a line of the board, and since when.
///
/// @param rounds how often the two sides have been over it
/// @param unchanged how many of the latest rounds in a row changed nothing
public record Turn(Holder holder, LocalDate since, int rounds, int unchanged) {

    /// Who has to move next.
    public enum Holder {
        IT, CC, BOTH, NOBODY, VENDOR, FINANCE;

        public static Holder of(Side side) {
            return side == Side.IT ? IT : CC;
        }
    }

    /// Whoever was given the move by choice has it until both sides have ticked or nothing is open any more.
    /// Otherwise a new requirement waits on IT; linked or answered "not possible" it waits on the center; a
    /// fit that one side ticked waits on the other; an agreed one on nobody; new words send it back to IT.
    public static Turn of(Plan plan, Requirement requirement) {
        var fits = plan.referring(Fit.class, requirement.id());
        if (!requirement.status().open() || requirement.archived()) {
            return of(Holder.NOBODY, requirement.worded(), plan, fits);
        }
        var answer = fits.stream()
                .filter(fit -> fit.wording() == requirement.version())
                .min(Comparator.comparing((Fit fit) -> !fit.agreed())
                        .thenComparing(Turn::since, Comparator.reverseOrder()));
        var chosen = requirement.turnHolder();
        var from = Objects.requireNonNullElse(requirement.turnSince(), requirement.worded());
        boolean outlived = answer.filter(fit -> fit.agreed() && since(fit).isAfter(from)).isPresent();
        if (chosen != null && !outlived) return of(chosen, from, plan, fits);
        return answer.map(fit -> of(holder(fit), since(fit), plan, fits))
                .orElseGet(() -> of(Holder.IT, requirement.worded(), plan, fits));
    }

    /// A capability that answers nothing yet waits on the center: would it help anything?
    public static Turn of(Plan plan, Capability capability) {
        var fits = plan.referring(Fit.class, capability.id());
        var holder = fits.isEmpty() && !capability.archived() ? Holder.CC : Holder.NOBODY;
        return of(holder, capability.offered(), plan, fits);
    }

    /// Whole days on the same side.
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /// Whether somebody should bring it to the table: too long on one side, or too many rounds in vain.
    public boolean stalled(Workspace limits, LocalDate today) {
        return holder != Holder.NOBODY
                && (days(today) > limits.stalledAfterDays() || unchanged >= limits.stalledAfterRounds());
    }

    private static Turn of(Holder holder, LocalDate since, Plan plan, Collection<Fit> fits) {
        var held = fits.stream().map(fit -> FitRound.of(plan, fit)).filter(rounds -> !rounds.isEmpty())
                .toList();
        int rounds = held.stream().mapToInt(Collection::size).max().orElse(0);
        int unchanged = held.stream()
                .mapToInt(list -> (int) list.reversed().stream()
                        .takeWhile(round -> !round.changedSomething())
                        .count())
                .min()
                .orElse(0);
        return new Turn(holder, since, rounds, unchanged);
    }

    private static Holder holder(Fit fit) {
        if (fit.agreed()) return Holder.NOBODY;
        return fit.ticked(Side.CC) ? Holder.IT : Holder.CC;
    }

    private static LocalDate since(Fit fit) {
        var latest = fit.assessed();
        var it = fit.tickItOn();
        var cc = fit.tickCcOn();
        if (it != null && it.isAfter(latest)) latest = it;
        return cc != null && cc.isAfter(latest) ? cc : latest;
    }
}
