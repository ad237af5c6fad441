package app.tandem.plan.query;

import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What "today" and "the last session" mean when somebody asks.
///
/// @param last the day of the latest session up to today; empty while there was none
/// @param next the day of the first session after today
public record Now(LocalDate today, Optional<LocalDate> last, Optional<LocalDate> next) {

    public static Now of(Plan plan, LocalDate today) {
        var days = plan.all(PlanningSession.class).stream().map(PlanningSession::date).toList();
        return new Now(today,
                days.stream().filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder()),
                days.stream().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()));
    }
}
