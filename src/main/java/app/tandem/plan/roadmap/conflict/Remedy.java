package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A way out of a conflict that makes no other one and none worse.
///
/// @param moves what would stand where, as sentences
/// @param rows the rows as they would be
public record Remedy(Kind kind, List<String> moves, List<? extends Row> rows) {

    /// Both sides of an order give way; or one thing moves to the first days that are free.
    public enum Kind { SHIFT_BOTH, SAFE_WINDOW }

    public Remedy {
        moves = List.copyOf(moves);
        rows = List.copyOf(rows);
    }

    /// The gentlest way out; empty when every one would make something else wrong.
    ///
    /// @param today nothing is moved to before this day
    public static Optional<Remedy> of(Plan plan, Conflict conflict, LocalDate today) {
        return switch (conflict.kind()) {
            case ORDER -> OrderRemedy.of(plan, conflict, today);
            case FREEZE, PEAK -> WindowRemedy.goLive(plan, conflict, today);
            case SUPPORT -> WindowRemedy.earlier(plan, conflict, today);
            case LEARNING -> WindowRemedy.later(plan, conflict);
            case OVERLOAD, UNFUNDED, UNANSWERED -> Optional.empty();
        };
    }

    /// Whether the plan with these rows has every conflict but this one, unchanged, and no other.
    static boolean safe(Plan plan, Conflict conflict, List<? extends Row> rows) {
        var before = new HashSet<>(sentences(plan));
        before.remove(conflict.sentence());
        return before.containsAll(sentences(with(plan, rows)));
    }

    private static Plan with(Plan plan, List<? extends Row> rows) {
        return plan.with(app.tandem.plan.Edit.put("?", rows));
    }

    private static List<String> sentences(Plan plan) {
        var sentences = new ArrayList<String>();
        for (var conflict : Search.all(plan)) sentences.add(conflict.sentence());
        return sentences;
    }
}
