package app.tandem.plan.session.prepare;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.charter.Charter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The session that comes after the last one: on its day, with its people in their offices, beginning with
/// what it left open.
public record NextSession(Plan plan, Ids ids, LocalDate today) {

    private static final LocalTime STARTS = LocalTime.of(13, 0);
    private static final LocalTime ENDS = LocalTime.of(15, 0);

    private static final Comparator<PlanningSession> BY_DATE =
            Comparator.comparing(PlanningSession::date).thenComparing(PlanningSession::code);

    /// Calls the session whose day is reserved next; when none is, a new one.
    public Edit call() {
        var session = reserved().map(this::called).orElseGet(() -> blank(nextDate(), State.CALLED));
        var rows = new ArrayList<Row>(List.of(session));
        rows.addAll(people(session, last()));
        rows.addAll(FirstAgenda.of(plan, last(), session, ids));
        return Edit.put(Words.with("sessions.edit.prepare", session.code()), rows);
    }

    /// Keeps the days free: a draft of a session for each, to be called when its time comes.
    public Edit reserve(List<LocalDate> dates) {
        var rows = new ArrayList<PlanningSession>();
        var codes = plan.codes();
        for (var date : dates) {
            var session = blank(date, State.DRAFT).withCode(codes.next(PlanningSession.PREFIX));
            codes = codes.seen(session.code());
            rows.add(session);
        }
        return Edit.put(Words.with("cadence.edit.reserve", rows.size()), rows);
    }

    /// A draft for the day on which the two sides meet next, in no plan yet.
    public PlanningSession draft() {
        return blank(nextDate(), State.DRAFT);
    }

    /// Everybody who was at that session and is still here, or everybody who votes when there was none.
    public List<Attendance> people(PlanningSession session, Optional<PlanningSession> before) {
        var there = before.stream()
                .flatMap(one -> plan.referring(Attendance.class, one.id()).stream())
                .flatMap(one -> plan.find(one.person()).stream())
                .filter(Person::active)
                .distinct()
                .toList();
        var asked = there.isEmpty() ? plan.coded(Person.class).stream().filter(Person::votes)
                .toList() : there;
        var seats = plan.find(session.body())
                .map(body -> new Charter(plan, body, session.date()).members())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(one -> one.person(), one -> one.seat(), (first, _) -> first));
        return asked.stream()
                .map(person -> attendance(session, person, seats.getOrDefault(person.id(), person.seat())))
                .toList();
    }

    /// The last session that was called or held; drafts only keep a day free.
    private Optional<PlanningSession> last() {
        return plan.all(PlanningSession.class).stream()
                .filter(one -> one.state() != State.DRAFT)
                .max(BY_DATE);
    }

    private Optional<PlanningSession> reserved() {
        return plan.all(PlanningSession.class).stream()
                .filter(one -> one.state() == State.DRAFT && !one.date().isBefore(today))
                .min(BY_DATE);
    }

    /// The day named in the last minutes, else what the routine's rule says, else half a year later.
    private LocalDate nextDate() {
        return last().map(PlanningSession::nextDate)
                .filter(day -> !day.isBefore(today))
                .orElseGet(() -> Cadence.proposals(plan, today).findFirst().orElseThrow());
    }

    private PlanningSession called(PlanningSession draft) {
        return offices(draft.withState(State.CALLED));
    }

    private PlanningSession blank(LocalDate date, State state) {
        var last = last();
        return offices(new PlanningSession(ids.next(PlanningSession.class),
                plan.codes().next(PlanningSession.PREFIX), Words.with("sessions.title.new", date), date,
                last.map(PlanningSession::starts).orElse(STARTS),
                        last.map(PlanningSession::ends).orElse(ENDS),
                last.map(PlanningSession::place).orElse(""), PlanningSession.Type.BIANNUAL,
                last.map(PlanningSession::body).orElseGet(this::onlyBody), null, null, null, null,
                state, 0, "", "", "", null, trigger(), 1, ""));
    }

    private PlanningSession offices(PlanningSession session) {
        return last().map(one -> session.with()
                        .chairIt(one.chairIt())
                        .chairCc(one.chairCc())
                        .facilitator(one.facilitator())
                        .secretary(one.secretary())
                        .triggerOwner(session.triggerOwner() == null ? one.triggerOwner()
                                : session.triggerOwner())
                        .build())
                .orElse(session);
    }

    private @Nullable Id<Person> trigger() {
        return Cadence.routine(plan).map(Routine::triggerOwner).orElse(null);
    }

    private @Nullable Id<GovernanceBody> onlyBody() {
        return plan.all(GovernanceBody.class).stream().findFirst().map(GovernanceBody::id).orElse(null);
    }

    private Attendance attendance(PlanningSession session, Person person, Person.Seat seat) {
        return new Attendance(ids.next(Attendance.class), session.id(), person.id(), person.role(), seat,
                Attendance.Presence.YES, null, null, null);
    }
}
