package app.tandem.plan.session;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What earlier sessions left for this one: open actions, the oldest first date first, decisions whose review
/// has come, and proposals that nobody decided or that were taken without quorum.
public record CarriedForward(List<ActionItem> actions, List<Decision> reviews, List<Decision> proposals) {

    public static CarriedForward of(Plan plan, PlanningSession session) {
        return new CarriedForward(
                plan.coded(ActionItem.class).stream()
                        .filter(ActionItem::open)
                        .filter(action -> !session.id().equals(action.session()))
                        .filter(action -> before(plan, action.session(), session))
                        .sorted(Comparator.comparing(CarriedForward::firstDue))
                        .toList(),
                plan.coded(Decision.class).stream()
                        .filter(decision -> !decision.session().equals(session.id()))
                        .filter(decision -> DecisionRules.dueForReview(decision, session.date()))
                        .toList(),
                plan.coded(Decision.class).stream()
                        .filter(decision -> !decision.session().equals(session.id()))
                        .filter(CarriedForward::undecided)
                        .filter(decision -> before(plan, decision.session(), session))
                        .toList());
    }

    private static boolean undecided(Decision decision) {
        return decision.status() == Decision.Status.PROPOSED
                || decision.status() == Decision.Status.NOT_QUORATE;
    }

    /// Whether what came from there came before the session; what came from none did.
    static boolean before(Plan plan, @Nullable Id<PlanningSession> from, PlanningSession session) {
        return plan.find(from).filter(other -> other.date().isAfter(session.date())).isEmpty();
    }

    private static LocalDate firstDue(ActionItem action) {
        var first = action.originalDue() != null ? action.originalDue() : action.due();
        return first == null ? LocalDate.MAX : first;
    }
}
