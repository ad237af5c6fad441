package app.tandem.plan.roadmap.scene.head;

import app.tandem.plan.Plan;
import app.tandem.plan.rhythm.BusinessEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The contacts that business events will bring, as hills over the axis.
public final class ContactHills {

    /// One event that somebody estimated.
    ///
    /// @param share of the highest hill there is, 0 to 1
    public record Hill(BusinessEvent event, int contacts, LocalDate from, LocalDate to, double share) {}

    private ContactHills() {}

    /// Every hill of which something lies in the days given, earliest first.
    ///
    /// @param end first day that no longer counts
    public static List<Hill> between(Plan plan, LocalDate start, LocalDate end) {
        var shown = plan.all(BusinessEvent.class).stream()
                .filter(event -> contacts(event) > 0)
                .filter(event -> event.starts().isBefore(end) && !last(event).isBefore(start))
                .sorted(Comparator.comparing(BusinessEvent::starts).thenComparing(BusinessEvent::code))
                .toList();
        double most = shown.stream().mapToInt(ContactHills::contacts).max().orElse(1);
        return shown.stream()
                .map(event -> new Hill(event, contacts(event), event.starts(), last(event),
                        contacts(event) / most))
                .toList();
    }

    /// What somebody expected, or else the audience by the likely rate.
    public static int contacts(BusinessEvent event) {
        var expected = event.expectedContacts();
        var audience = event.audience();
        var rate = event.rateLikely();
        if (expected != null) return expected;
        return audience == null || rate == null ? 0 : (int) Math.round(audience * rate);
    }

    private static LocalDate last(BusinessEvent event) {
        var ends = event.ends();
        return ends == null || ends.isBefore(event.starts()) ? event.starts() : ends;
    }
}
