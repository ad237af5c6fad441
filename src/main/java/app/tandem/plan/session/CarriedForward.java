package app.tandem.plan.session;

import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What an earlier session left for this one: open actions, the oldest first date first, and decisions
/// whose review has come.
public record CarriedForward(List<ActionItem> actions, List<Decision> reviews) {

    public static CarriedForward of(Plan plan, PlanningSession session) {
        return new CarriedForward(
                plan.coded(ActionItem.class).stream()
                        .filter(ActionItem::open)
                        .filter(action -> !session.id().equals(action.session()))
                        .filter(action -> before(plan, action, session))
                        .sorted(Comparator.comparing(CarriedForward::firstDue))
                        .toList(),
                plan.coded(Decision.class).stream()
                        .filter(decision -> !decision.session().equals(session.id()))
                        .filter(decision -> DecisionRules.dueForReview(decision, session.date()))
                        .toList());
    }

    private static boolean before(Plan plan, ActionItem action, PlanningSession session) {
        return plan.find(action.session()).filter(from -> from.date().isAfter(session.date())).isEmpty();
    }

    private static LocalDate firstDue(ActionItem action) {
        var first = action.originalDue() != null ? action.originalDue() : action.due();
        return first == null ? LocalDate.MAX : first;
    }
}
