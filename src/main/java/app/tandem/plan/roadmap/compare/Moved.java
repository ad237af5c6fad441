package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How far something moved, why, and whether it was there once before.
final class Moved {

    private Moved() {}

    /// Months from one end to the other, or from one start to the other when only that moved; at least one
    /// for days that stay within a month.
    static long months(Row old, Row here) {
        return switch (here) {
            case Initiative now when old instanceof Initiative then -> months(then, now);
            case Milestone now when old instanceof Milestone then -> months(then.date(), now.date());
            default -> 0;
        };
    }

    private static long months(Initiative then, Initiative now) {
        long end = months(last(then), last(now));
        return end != 0 ? end : months(first(then), first(now));
    }

    private static long months(@Nullable LocalDate then, @Nullable LocalDate now) {
        if (then == null || now == null || then.equals(now)) return 0;
        long months = ChronoUnit.MONTHS.between(then.plusDays(1), now.plusDays(1));
        return months != 0 ? months : now.isAfter(then) ? 1 : -1;
    }

    private static @Nullable LocalDate last(Initiative initiative) {
        var end = initiative.end();
        return end == null ? null : end.end();
    }

    private static @Nullable LocalDate first(Initiative initiative) {
        var start = initiative.start();
        return start == null ? null : start.start();
    }

    static String reason(Row row) {
        return row instanceof Initiative initiative ? initiative.varianceReason() : "";
    }

    /// The id that was given last; empty in a plan without rows.
    static String newest(Plan plan) {
        return Kinds.ALL.stream().flatMap(kind -> plan.all(kind).stream())
                .map(row -> row.id().value())
                .filter(Moved::timed)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /// The workspace's id is a word and tells nothing of when it was given.
    private static boolean timed(String id) {
        return Character.isDigit(id.charAt(0));
    }
}
