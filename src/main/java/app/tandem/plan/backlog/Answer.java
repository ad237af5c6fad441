package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What technology answers to one requirement: its fits, the best first. It is as good as its best fit
/// and never the sum of several.
public record Answer(List<Fit> fits) {

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::coverage)
            .thenComparing(Fit::agreed)
            .reversed()
            .thenComparing(Fit::id);

    public Answer {
        fits = fits.stream().sorted(BEST_FIRST).toList();
    }

    public static Answer of(Plan plan, Requirement requirement) {
        return new Answer(plan.referring(Fit.class, requirement.id()));
    }

    public Optional<Fit> best() {
        return fits.stream().findFirst();
    }

    /// None when there is no fit at all.
    public Coverage coverage() {
        return best().map(Fit::coverage).orElse(Coverage.NONE);
    }

    /// Whether nothing answers: no fit, or none that gives anything.
    public boolean gap() {
        return coverage() == Coverage.NONE;
    }

    /// Whether both sides ticked at least one fit.
    public boolean agreed() {
        return fits.stream().anyMatch(Fit::agreed);
    }
}
