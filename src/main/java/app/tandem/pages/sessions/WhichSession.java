package app.tandem.pages.sessions;

import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which session is shown while nobody chose one.
final class WhichSession {

    private WhichSession() {}

    /// The session that runs, else the next one to come, else the last one held.
    static Optional<PlanningSession> of(List<PlanningSession> latestFirst, LocalDate today) {
        return latestFirst.stream()
                .filter(one -> one.state() == PlanningSession.State.IN_SESSION)
                .findFirst()
                .or(() -> latestFirst.reversed().stream()
                        .filter(one -> !one.date().isBefore(today) && !one.sealed())
                        .findFirst())
                .or(() -> latestFirst.stream().findFirst());
    }
}
