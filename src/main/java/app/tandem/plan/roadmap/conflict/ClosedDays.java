package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.roadmap.FreezeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The days on which nothing should go live: freezes, and peaks of contacts that events will bring.
public record ClosedDays(TreeMap<LocalDate, List<Stretch>> byStart) {

    /// Contacts from which an event counts as a peak.
    public static final int PEAK_CONTACTS = 1_000;

    /// Days that a peak lasts when nobody wrote down its end.
    private static final int PEAK_DAYS = 14;

    /// Days on end, both ends included.
    public record Stretch(String title, LocalDate start, LocalDate end, boolean peak) {

        boolean holds(LocalDate day) {
            return !day.isBefore(start) && !day.isAfter(end);
        }
    }

    public static ClosedDays of(Plan plan) {
        var byStart = new TreeMap<LocalDate, List<Stretch>>();
        for (var freeze : plan.all(FreezeWindow.class)) {
            add(byStart, new Stretch(freeze.reason(), freeze.start(), freeze.end(), false));
        }
        for (var event : plan.all(BusinessEvent.class)) {
            var contacts = event.expectedContacts();
            boolean ahead = event.readiness().compareTo(BusinessEvent.Readiness.DONE) < 0;
            if (!ahead || contacts == null || contacts < PEAK_CONTACTS) continue;
            var end = event.ends() == null ? event.starts().plusDays(PEAK_DAYS - 1) : event.ends();
            add(byStart, new Stretch(event.code() + " " + event.title(), event.starts(), end, true));
        }
        return new ClosedDays(byStart);
    }

    public boolean isEmpty() {
        return byStart.isEmpty();
    }

    /// What closes the day; a freeze before a peak.
    public Optional<Stretch> on(LocalDate day) {
        return before(day).filter(stretch -> stretch.holds(day)).min(Comparator.comparing(Stretch::peak));
    }

    /// What closes the last free day of the period; empty while the period has a free one.
    Optional<Stretch> over(Period period) {
        Optional<Stretch> last = Optional.empty();
        for (var day = period.start(); !day.isAfter(period.end()); ) {
            last = on(day);
            if (last.isEmpty()) return last;
            day = last.get().end().plusDays(1);
        }
        return last;
    }

    /// The first day from that one on that nothing closes.
    public LocalDate firstFree(LocalDate from) {
        var day = from;
        for (var closing = on(day); closing.isPresent(); closing = on(day)) {
            day = closing.get().end().plusDays(1);
        }
        return day;
    }

    private java.util.stream.Stream<Stretch> before(LocalDate day) {
        Map<LocalDate, List<Stretch>> begun = byStart.headMap(day, true);
        return begun.values().stream().flatMap(List::stream);
    }

    private static void add(TreeMap<LocalDate, List<Stretch>> byStart, Stretch stretch) {
        byStart.computeIfAbsent(stretch.start(), _ -> new ArrayList<>()).add(stretch);
    }
}
