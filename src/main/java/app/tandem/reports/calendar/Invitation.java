package app.tandem.reports.calendar;

import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.PreparationStep;
import biweekly.property.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The invitation to one session as a calendar file: who is asked, where, and the agenda with its times.
public final class Invitation {

    private Invitation() {}

    public static byte[] of(Plan plan, PlanningSession session, LocalDate today) {
        var ics = new Ics(today, plan.revision());
        var event = ics.event(session.id(), "session", session.title());
        var from = session.starts();
        var to = session.ends();
        if (from == null || to == null || !to.isAfter(from)) Ics.day(event, session.date());
        else ics.hours(event, session.date().atTime(from), session.date().atTime(to));
        if (!session.place().isBlank()) event.setLocation(session.place());
        event.setDescription(description(plan, session));
        var reachable = people(plan, session).stream().filter(one -> !one.email().isBlank()).toList();
        reachable.forEach(one -> event.addAttendee(new Attendee(one.name(), one.email())));
        plan.find(session.facilitator()).filter(one -> !one.email().isBlank())
                .ifPresent(one -> event.setOrganizer(one.email()));
        if (!reachable.isEmpty()) ics.method("REQUEST");
        return ics.bytes();
    }

    private static String description(Plan plan, PlanningSession session) {
        var agenda = AgendaTime.of(plan, session).slots().stream()
                .map(slot -> Words.with("invite.point", Objects.toString(slot.begins(), "–"),
                        slot.item().title()))
                .collect(Collectors.joining("\n"));
        var asked = people(plan, session).stream().map(Person::name).collect(Collectors.joining(", "));
        return Words.with("invite.text", PreparationStep.PRE_READ_SENT.due(session.date()), asked, agenda);
    }

    private static List<Person> people(Plan plan, PlanningSession session) {
        return plan.referring(Attendance.class, session.id()).stream()
                .flatMap(one -> plan.find(one.person()).stream())
                .distinct()
                .toList();
    }
}
