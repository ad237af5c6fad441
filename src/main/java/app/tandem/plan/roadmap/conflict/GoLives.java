package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Id;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Conflict.Sentence;
import app.tandem.plan.roadmap.Conflict.Strength;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What goes live on days on which nothing should: in a freeze, or while a peak of contacts runs.
final class GoLives {

    private GoLives() {}

    /// A milestone counts by its day. An initiative without one goes live somewhere in its last period, so it
    /// counts only when that period has no free day.
    static void find(Search search, List<Conflict> found) {
        var closed = ClosedDays.of(search.plan());
        if (closed.isEmpty()) return;
        Set<Id<Initiative>> dated = new HashSet<>();
        for (var milestone : search.plan().all(Milestone.class)) {
            if (milestone.type() != Milestone.Type.GO_LIVE) continue;
            dated.add(milestone.initiative());
            boolean counts = milestone.state() == Milestone.State.PLANNED
                    && search.going(milestone.initiative()).isPresent();
            if (counts) closed.on(milestone.date()).ifPresent(days -> found.add(conflict(days,
                    List.of(milestone.initiative(), milestone.id()), milestone.title(), milestone.date())));
        }
        for (var initiative : search.going().values()) {
            var end = initiative.end();
            if (end == null || !goesLive(initiative) || dated.contains(initiative.id())) continue;
            closed.over(end).ifPresent(days -> found.add(
                    whole(days, initiative)));
        }
    }

    /// Rules, choices and habits begin without anything being switched over.
    private static boolean goesLive(Initiative initiative) {
        return switch (initiative.type()) {
            case QUICK_WIN, PROJECT, PROGRAMME, PILOT, DECOMMISSION ->
                    initiative.gate() != Initiative.Gate.CLOSED;
            case SELECTION, ROUTINE, POLICY -> false;
        };
    }

    private static Conflict conflict(
            ClosedDays.Stretch days, List<Id<?>> about, String title, LocalDate day) {
        return days.peak()
                ? Conflict.of(Conflict.Kind.PEAK, Strength.SOFT, about,
                        Sentence.of("conflict.peak", title, day, days.title(), days.start(), days.end()))
                : Conflict.of(Conflict.Kind.FREEZE, Strength.HARD, about,
                        Sentence.of("conflict.freeze", title, day, days.title()));
    }

    private static Conflict whole(ClosedDays.Stretch days, Initiative initiative) {
        var kind = days.peak() ? Conflict.Kind.PEAK : Conflict.Kind.FREEZE;
        var end = initiative.end();
        return Conflict.of(kind, days.peak() ? Strength.SOFT : Strength.HARD, List.of(initiative.id()),
                Sentence.of("conflict.closed", initiative, end == null ? "" : end, days.title()));
    }
}
