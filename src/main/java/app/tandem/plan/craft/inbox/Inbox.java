package app.tandem.plan.craft.inbox;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The requirements that nobody has spoken about yet: written down since the last signed session, still as
/// they were captured, and on no agenda to come.
///
/// @param since the last session whose minutes are signed; empty when there was none
/// @param items the longest waiting first
public record Inbox(Optional<PlanningSession> since, List<Requirement> items) {

    public static Inbox of(Plan plan) {
        var since = plan.all(PlanningSession.class).stream().filter(PlanningSession::sealed)
                .max(Comparator.comparing(PlanningSession::date));
        return new Inbox(since, plan.all(Requirement.class).stream()
                .filter(need -> need.status() == Requirement.Status.CAPTURED && !need.archived())
                .filter(need -> since.isEmpty() || need.captured().isAfter(since.get().date()))
                .filter(need -> plan.all(AgendaItem.class).stream()
                        .noneMatch(point -> awaits(plan, point, need)))
                .sorted(Comparator.comparing((Requirement need) -> need.captured())
                        .thenComparing(Requirement::code))
                .toList());
    }

    private static boolean awaits(Plan plan, AgendaItem point, Requirement need) {
        return point.linked().contains(need.code())
                && plan.find(point.session()).filter(session -> !session.sealed()).isPresent();
    }
}
