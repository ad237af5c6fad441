package app.tandem.reports.calendar;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Cadence;
import java.time.LocalDate;

/// The next ten sessions as a calendar file, each with the days that hang on it.
public final class CadenceCalendar {

    private CadenceCalendar() {}

    public static byte[] of(Plan plan, LocalDate today) {
        var ics = new Ics(today, plan.revision());
        for (var slot : Cadence.of(plan, today).slots()) {
            var session = slot.session();
            var id = session == null ? Id.of(PlanningSession.class, "proposed-" + slot.date()) : session.id();
            var name = session == null ? Words.with("sessions.title.new", slot.date()) : session.title();
            Ics.day(ics.event(id, "session", session == null ? Words.with("cadence.proposed", name) : name),
                    slot.date());
            Ics.day(ics.event(id, "opens", Words.with("cadence.opens", name)), slot.opens());
            Ics.day(ics.event(id, "preread", Words.with("cadence.preRead", name)), slot.preRead());
            Ics.day(ics.event(id, "signed", Words.with("cadence.signed", name)), slot.signed());
            Ics.day(ics.event(id, "stick", Words.with("cadence.stick", name)), slot.stickCheck());
        }
        return ics.bytes();
    }
}
