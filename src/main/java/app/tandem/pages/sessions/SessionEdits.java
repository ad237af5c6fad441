package app.tandem.pages.sessions;

import app.tandem.pages.sessions.decide.DecisionEdits;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Readiness;
import app.tandem.plan.session.live.SpeakerNote;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.prepare.NextSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a person can do with a session, its agenda and its people. None performs it.
public final class SessionEdits {

    public static final Comparator<PlanningSession> BY_DATE =
            Comparator.comparing(PlanningSession::date).thenComparing(PlanningSession::code);

    private static final int DAY = 1440;

    private SessionEdits() {}

    /// The next session: half a year after the last one or on the date named there, with the same people in
    /// the same offices, and an agenda that begins with what the last one left open.
    public static Edit prepare(Plan plan, Ids ids, LocalDate today) {
        return new NextSession(plan, ids, today).call();
    }

    public static Edit start(PlanningSession session) {
        return Edit.put(
                Words.with("sessions.edit.start", session.code()), session.withState(State.IN_SESSION));
    }

    public static Edit end(PlanningSession session) {
        return Edit.put(
                Words.with("sessions.edit.end", session.code()), session.withState(State.MINUTES_DRAFT));
    }

    public static Edit change(PlanningSession changed) {
        return Edit.put(Words.with("sessions.edit.session", changed.code()), changed);
    }

    public static Edit addPoint(Plan plan, PlanningSession session, String title, Ids ids) {
        var item = new AgendaItem(ids.next(AgendaItem.class), session.id(), agenda(plan, session).size() + 1,
                title, AgendaItem.Purpose.DISCUSS, null, 10, 0, "", List.of(), AgendaItem.Outcome.OPEN, "");
        return Edit.put(Words.with("sessions.edit.point.add", title), item);
    }

    public static Edit present(AgendaItem item, @Nullable Person presenter) {
        return change(item.withPresenter(presenter == null ? null : presenter.id()));
    }

    public static Edit change(AgendaItem changed) {
        return Edit.put(Words.with("sessions.edit.point", changed.title()), changed);
    }

    /// Puts one more row on what the point is about.
    public static Edit attach(AgendaItem item, Code code) {
        var linked = new ArrayList<>(item.linked());
        if (!linked.contains(code)) linked.add(code);
        return Edit.put(Words.with("sessions.edit.attach", code, item.number()), item.withLinked(linked));
    }

    /// Gives the point more minutes, or fewer for a negative number.
    public static Edit lengthen(AgendaItem item, int minutes) {
        return change(item.withMinutesPlanned(Math.clamp(item.minutesPlanned() + minutes, 0, DAY)));
    }

    /// Moves the point up for a negative step, down for a positive one, and counts the agenda again.
    public static Edit move(Plan plan, AgendaItem item, int step) {
        var agenda = new ArrayList<>(agenda(plan, plan.get(item.session())));
        int from = agenda.indexOf(item);
        agenda.add(Math.clamp(from + (long) step, 0, agenda.size() - 1), agenda.remove(from));
        return Edit.put(Words.with("sessions.edit.point.move", item.title()), counted(agenda));
    }

    /// Takes the point off the agenda. What was said at it stays in the minutes.
    public static Edit remove(Plan plan, AgendaItem item) {
        var rest = new ArrayList<>(agenda(plan, plan.get(item.session())));
        rest.remove(item);
        var label = Words.with("sessions.edit.point.remove", item.title());
        var gone = Stream.of(List.of(item), plan.referring(Stretch.class, item.id()),
                plan.referring(SpeakerNote.class, item.id())).<Row>flatMap(List::stream).toList();
        var loose = plan.referring(item.id()).stream().filter(row -> !gone.contains(row))
                .map(DecisionEdits::withoutPoint).toList();
        return Edit.put(label, counted(rest)).and(Edit.put(label, loose)).and(Edit.remove(label, gone));
    }

    public static Edit invite(Plan plan, PlanningSession session, Person person, Ids ids) {
        return Edit.put(Words.with("sessions.edit.invite", person.name(), session.code()),
                attendance(session, person, ids));
    }

    /// Takes a person off the list of a session.
    public static Edit uninvite(Plan plan, Attendance one) {
        var name = plan.find(one.person()).map(Person::name).orElse("");
        return Edit.remove(Words.with("sessions.edit.uninvite", name, plan.get(one.session()).code()),
                List.of(one));
    }

    /// Invites whoever was at the session before this one, or everybody who votes when there was none.
    public static Edit inviteAgain(Plan plan, PlanningSession session, Ids ids) {
        var before = plan.all(PlanningSession.class).stream()
                .filter(one -> one.date().isBefore(session.date()))
                .max(BY_DATE);
        return Edit.put(
                Words.with("sessions.edit.again", session.code()),
                        new NextSession(plan, ids, session.date()).people(session, before));
    }

    public static Edit presence(Plan plan, Attendance one, Attendance.Presence presence) {
        var name = plan.find(one.person()).map(Person::name).orElse("");
        return Edit.put(
                Words.with("sessions.edit.presence", name, Words.of(presence)), one.withPresence(presence));
    }

    /// Says in the minutes that a finding stays open, so that both sides can sign.
    public static Edit leaveOpen(Plan plan, PlanningSession session, Readiness.Finding finding, Ids ids) {
        var line = new MinuteLine(ids.next(MinuteLine.class), session.id(), null,
                MinuteLine.next(plan, session.id()), MinuteLine.Kind.EXCEPTION, finding.exception(), null);
        return Edit.put(Words.with("sessions.edit.leave", finding.exception()), line);
    }

    /// Says what became of the points that nobody closed: decided where a decision holds, noted where
    /// something was said, put off where the time did not reach. At the last one the session ends.
    public static Edit settle(Plan plan, PlanningSession session) {
        var agenda = agenda(plan, session);
        var open = agenda.stream()
                .filter(point -> point.outcome() == AgendaItem.Outcome.OPEN)
                .map(point -> point.withOutcome(outcome(plan, point, agenda.getLast()))).toList();
        return Edit.put(Words.with("sessions.edit.settle", open.size()), open);
    }

    private static AgendaItem.Outcome outcome(Plan plan, AgendaItem point, AgendaItem last) {
        var decided = plan.referring(Decision.class, point.id()).stream()
                .anyMatch(one -> one.status() == Decision.Status.ACTIVE);
        if (decided) return AgendaItem.Outcome.DECIDED;
        boolean talked = point.equals(last) || point.minutesUsed() > 0
                || !plan.referring(MinuteLine.class, point.id()).isEmpty();
        return talked ? AgendaItem.Outcome.NOTED : AgendaItem.Outcome.DEFERRED;
    }

    /// The agenda in its order.
    public static List<AgendaItem> agenda(Plan plan, PlanningSession session) {
        return plan.referring(AgendaItem.class, session.id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::number).thenComparing(AgendaItem::id))
                .toList();
    }

    public static Optional<PlanningSession> last(Plan plan) {
        return plan.all(PlanningSession.class).stream()
                .max(BY_DATE);
    }

    private static Attendance attendance(PlanningSession session, Person person, Ids ids) {
        return new Attendance(
                ids.next(Attendance.class), session.id(), person.id(), person.role(), person.seat(),
                Attendance.Presence.YES, null, null, null);
    }

    private static List<AgendaItem> counted(List<AgendaItem> agenda) {
        var counted = new ArrayList<AgendaItem>();
        for (AgendaItem item : agenda) counted.add(item.withNumber(counted.size() + 1));
        return counted;
    }
}
