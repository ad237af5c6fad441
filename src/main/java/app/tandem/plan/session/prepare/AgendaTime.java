package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes of an agenda against the time there is, and when each point begins.
///
/// @param given minutes from the start to the end of the session; 0 while they are open
public record AgendaTime(int planned, int given, List<Slot> slots) {

    /// One point and the time of day at which it begins; empty while the start is open.
    public record Slot(AgendaItem item, @Nullable LocalTime begins) {}

    public static AgendaTime of(Plan plan, PlanningSession session) {
        var starts = session.starts();
        var ends = session.ends();
        int given = starts == null || ends == null ? 0
                : Math.max(0, (int) Duration.between(starts, ends).toMinutes());
        var slots = new ArrayList<Slot>();
        int planned = 0;
        for (var item : agenda(plan, session)) {
            slots.add(new Slot(item, starts == null ? null : starts.plusMinutes(planned)));
            planned += item.minutesPlanned();
        }
        return new AgendaTime(planned, given, List.copyOf(slots));
    }

    /// The points in their order.
    public static List<AgendaItem> agenda(Plan plan, PlanningSession session) {
        return plan.referring(AgendaItem.class, session.id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::number).thenComparing(AgendaItem::id))
                .toList();
    }

    /// Whether there is an agenda and the time is enough for it.
    public boolean fits() {
        return planned > 0 && given > 0 && planned <= given;
    }

    public String sentence() {
        if (given <= 0) return Words.with("sessions.total.open", planned);
        return planned > given
                ? Words.with("sessions.total.over", planned, given, planned - given)
                : Words.with("sessions.total.fits", planned, given);
    }
}
