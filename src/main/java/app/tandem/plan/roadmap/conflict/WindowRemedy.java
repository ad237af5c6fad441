package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Looks for the first days or months in which one thing could stand.
final class WindowRemedy {

    private static final int MONTHS = 24;

    private WindowRemedy() {}

    /// The first day after the freeze or the peak that nothing closes.
    static Optional<Remedy> goLive(Plan plan, Conflict conflict, LocalDate today) {
        var last = plan.find(conflict.about().getLast());
        if (last.orElse(null) instanceof Milestone milestone) {
            var from = milestone.date().isBefore(today) ? today : milestone.date();
            var moved = milestone.withDate(ClosedDays.of(plan).firstFree(from));
            var words = Words.with("conflict.remedy.day", milestone.title(), milestone.date().toString(),
                    moved.date().toString());
            return Remedy.safe(plan, conflict, List.of(moved))
                    ? Optional.of(new Remedy(Remedy.Kind.SAFE_WINDOW, List.of(words), List.of(moved)))
                    : Optional.empty();
        }
        return first(plan, conflict).flatMap(it -> shifted(plan, conflict, months -> Moves.by(it, months)));
    }

    /// As late as it may be and still be in time.
    static Optional<Remedy> earlier(Plan plan, Conflict conflict, LocalDate today) {
        return first(plan, conflict).flatMap(it -> shifted(plan, conflict, months -> {
            var moved = Moves.by(it, -months);
            boolean past = moved.start() == null || moved.start().end().isBefore(today);
            return past ? it : moved;
        }));
    }

    /// The last in rank of those that ask too much goes to the first months that can carry it.
    static Optional<Remedy> later(Plan plan, Conflict conflict) {
        return plan.find(conflict.about().getLast())
                .filter(Initiative.class::isInstance)
                .map(Initiative.class::cast)
                .flatMap(it -> shifted(plan, conflict, months -> Moves.by(it, months)));
    }

    private static Optional<Initiative> first(Plan plan, Conflict conflict) {
        return plan.find(conflict.about().getFirst())
                .filter(Initiative.class::isInstance)
                .map(Initiative.class::cast);
    }

    private static Optional<Remedy> shifted(Plan plan, Conflict conflict, IntFunction<Initiative> by) {
        var now = by.apply(0);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(by)
                .takeWhile(moved -> !moved.equals(now))
                .filter(moved -> Remedy.safe(plan, conflict, List.of(moved)))
                .findFirst()
                .map(moved -> new Remedy(Remedy.Kind.SAFE_WINDOW,
                        List.of(Moves.words(now, moved)), List.of(moved)));
    }
}
