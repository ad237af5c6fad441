package app.tandem.reports.calendar;

import app.tandem.plan.Id;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ICalProperty;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/// A calendar file. Times of day are local wherever it is opened, as they are in the plan; whole days end on
/// the day after. The same plan gives the same bytes.
final class Ics {

    private final ICalendar calendar = new ICalendar();
    private final LocalDate today;
    private final long revision;

    /// @param revision of the plan: a calendar takes a higher one for the news
    Ics(LocalDate today, long revision) {
        this.today = today;
        this.revision = revision;
        calendar.setProductId("-//Tandem//Tandem//EN");
        calendar.setMethod("PUBLISH");
    }

    void method(String method) {
        calendar.setMethod(method);
    }

    /// An event that keeps its name when it is written again.
    ///
    /// @param role what it is of the row, such as "session" or "opens"
    VEvent event(Id<?> row, String role, String summary) {
        var event = new VEvent();
        event.setUid(row.value() + "-" + role + "@tandem");
        event.setDateTimeStamp(Date.from(noon(today)));
        event.setSequence((int) Math.min(revision, Integer.MAX_VALUE));
        event.setSummary(summary);
        calendar.addEvent(event);
        return event;
    }

    static void day(VEvent event, LocalDate day) {
        event.setDateStart(local(day.atStartOfDay()), false);
        event.setDateEnd(local(day.plusDays(1).atStartOfDay()), false);
    }

    void hours(VEvent event, LocalDateTime from, LocalDateTime to) {
        floating(event.setDateStart(local(from), true));
        floating(event.setDateEnd(local(to), true));
    }

    byte[] bytes() {
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private void floating(ICalProperty time) {
        calendar.getTimezoneInfo().setFloating(time, true);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Date local(LocalDateTime at) {
        return Date.from(at.atZone(ZoneId.systemDefault()).toInstant());
    }
}
