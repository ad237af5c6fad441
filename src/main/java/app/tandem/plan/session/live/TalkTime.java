package app.tandem.plan.session.live;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long one point has been talked about, against the minutes it was given.
///
/// @param running whether it is being talked about now
public record TalkTime(Duration used, Duration planned, boolean running) {

    private static final int SECONDS = 60;
    private static final int DAY = 1440;

    public static TalkTime of(Plan plan, AgendaItem item, Instant now) {
        var used = Duration.ZERO;
        boolean running = false;
        for (Stretch stretch : plan.referring(Stretch.class, item.id())) {
            var end = stretch.until() == null ? now : stretch.until();
            if (end.isAfter(stretch.since())) used = used.plus(Duration.between(stretch.since(), end));
            running |= stretch.running();
        }
        return new TalkTime(used, Duration.ofMinutes(item.minutesPlanned()), running);
    }

    /// Where the session stands: its newest stretch; empty before the first point.
    public static Optional<Stretch> newest(Plan plan, Id<PlanningSession> session) {
        return plan.referring(Stretch.class, session).stream()
                .max(Comparator.comparing(Stretch::since).thenComparing(Stretch::id));
    }

    /// The stretch that runs, closed, and the minutes that its point has used; none while the clock rests.
    public static List<Row> closing(Plan plan, Id<PlanningSession> session, Instant now) {
        return newest(plan, session).filter(Stretch::running)
                .map(open -> {
                    var point = plan.get(open.agendaItem());
                    var used = of(plan, point, now).minutesUsed();
                    return List.<Row>of(open.withUntil(now), point.withMinutesUsed(Math.min(used, DAY)));
                })
                .orElse(List.of());
    }

    public boolean over() {
        return used.compareTo(planned) > 0;
    }

    /// What is left of the minutes given, or how far they are exceeded.
    public Duration rest() {
        return planned.minus(used).abs();
    }

    /// Minutes as the minutes of the session state them: begun ones count.
    public int minutesUsed() {
        return (int) ((used.toSeconds() + SECONDS - 1) / SECONDS);
    }
}
