package app.tandem.plan.session;

import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What a session did with the actions that earlier ones had left, the oldest first date first.
public record LookBack(List<Item> items) {

    /// What became of an action at the look back.
    public enum Outcome { KEPT, MOVED, DROPPED, OPEN }

    /// One action and what became of it.
    public record Item(ActionItem action, Outcome outcome) {

        public LocalDate firstDue() {
            var first = action.originalDue() != null ? action.originalDue() : action.due();
            return first == null ? LocalDate.MAX : first;
        }
    }

    public LookBack {
        items = List.copyOf(items);
    }

    /// Every action that was open when the session began: what is still open, and what the session closed,
    /// as its own lines tell or the day on which it was done.
    public static LookBack of(Plan plan, PlanningSession session) {
        var told = MinuteLine.of(plan, session).stream().map(MinuteLine::about).toList();
        return new LookBack(plan.coded(ActionItem.class).stream()
                .filter(action -> !session.id().equals(action.session()))
                .filter(action -> CarriedForward.before(plan, action.session(), session))
                .filter(action -> action.open() || told.contains(action.code())
                        || session.date().equals(action.doneOn()))
                .map(action -> new Item(action, outcome(action, told.contains(action.code()))))
                .sorted(Comparator.comparing(Item::firstDue))
                .toList());
    }

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }

    private static Outcome outcome(ActionItem action, boolean told) {
        return switch (action.status()) {
            case DONE -> Outcome.KEPT;
            case CANCELLED -> Outcome.DROPPED;
            case OPEN, IN_PROGRESS -> told ? Outcome.MOVED : Outcome.OPEN;
        };
    }
}
