package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves what comes first earlier, what waits for it later, or each a part of the way.
final class OrderRemedy {

    /// Farther than this nobody shifts by a button.
    private static final int MONTHS = 24;

    private OrderRemedy() {}

    /// Of all ways that need the fewest months, the one that delays least and is safe.
    static Optional<Remedy> of(Plan plan, Conflict conflict, LocalDate today) {
        var then = initiative(plan, conflict.about().getFirst());
        var first = initiative(plan, conflict.about().getLast());
        if (first.isEmpty() || then.isEmpty()) return Optional.empty();
        var pair = new Pair(first.get(), then.get());
        for (int gap = 1; gap <= MONTHS; gap++) {
            boolean enough = false;
            for (int delay = 0; delay <= gap; delay++) {
                var moved = pair.moved(delay - gap, delay);
                if (!ordered(plan, moved)) continue;
                enough = true;
                boolean past = delay < gap && before(moved.first(), today);
                var rows = moved.changed(pair);
                if (!past && Remedy.safe(plan, conflict, rows)) return Optional.of(remedy(pair, rows));
            }
            if (enough) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Remedy remedy(Pair pair, List<Initiative> rows) {
        var moves = rows.stream().map(now -> Moves.words(pair.as(now), now)).toList();
        return new Remedy(Remedy.Kind.SHIFT_BOTH, moves, rows);
    }

    private static boolean before(Initiative first, LocalDate today) {
        return first.start() == null || first.start().end().isBefore(today);
    }

    private static boolean ordered(Plan plan, Pair pair) {
        return plan.referring(Dependency.class, pair.then().id()).stream()
                .filter(it -> it.from().equals(pair.first().id()) && it.to().equals(pair.then().id()))
                .allMatch(it -> Orders.kept(it, pair.first(), pair.then()));
    }

    private static Optional<Initiative> initiative(Plan plan, Id<?> id) {
        return plan.find(id).filter(Initiative.class::isInstance).map(Initiative.class::cast);
    }

    /// What comes first and what waits for it.
    private record Pair(Initiative first, Initiative then) {

        Pair moved(int earlier, int later) {
            return new Pair(Moves.by(first, earlier), Moves.by(then, later));
        }

        List<Initiative> changed(Pair before) {
            var rows = new ArrayList<Initiative>();
            if (!first.equals(before.first)) rows.add(first);
            if (!then.equals(before.then)) rows.add(then);
            return rows;
        }

        Initiative as(Row now) {
            return now.id().equals(first.id()) ? first : then;
        }
    }
}
