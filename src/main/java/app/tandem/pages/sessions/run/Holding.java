package app.tandem.pages.sessions.run;

import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.plan.session.live.Witness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holding a session: beginning it, going from point to point, and ending it. Every stretch of talk is kept,
/// so that the session goes on where it was.
public record Holding(Plan plan, PlanningSession session, Instant now, Ids ids) {

    /// Minutes that a point takes from the next one when time runs out.
    static final int BORROWED = 5;

    /// Minutes of the one point that a session without an agenda has.
    private static final int DISCUSSION = 120;

    /// Why the session cannot begin now, as a sentence; empty when it can.
    public Optional<String> startRefusal() {
        var other = Witness.running(plan);
        if (other.isPresent()) return Optional.of(Words.with("sessions.start.other", other.get().code()));
        return session.state() == State.DRAFT || session.state() == State.CALLED
                ? Optional.empty()
                : Optional.of(Words.with("sessions.start.held", session.code()));
    }

    /// Why the session cannot end now; a session ends once.
    public Optional<String> endRefusal() {
        return session.state() == State.IN_SESSION
                ? Optional.empty()
                : Optional.of(Words.with("sessions.end.twice", session.code()));
    }

    /// Begins with the first point; without an agenda there is one open point for everything.
    public Edit start() {
        var started = SessionEdits.start(session);
        var agenda = SessionEdits.agenda(plan, session);
        if (!agenda.isEmpty()) return started.and(Edit.put(started.label(), open(agenda.getFirst())));
        var talk = new AgendaItem(ids.next(AgendaItem.class), session.id(), 1,
                Words.of("sessions.agenda.discussion"), AgendaItem.Purpose.DISCUSS, null, DISCUSSION, 0, "",
                List.of(), AgendaItem.Outcome.OPEN, "");
        return started.and(Edit.put(started.label(), talk, open(talk)));
    }

    public Edit end() {
        var ended = SessionEdits.end(session);
        return ended.and(Edit.put(ended.label(), closed()));
    }

    /// Goes to the point; empty when it is talked about already or the session is not held.
    public Optional<Edit> turn(AgendaItem to) {
        if (session.state() != State.IN_SESSION) return Optional.empty();
        var newest = TalkTime.newest(plan, session.id());
        if (newest.filter(one -> one.running() && one.agendaItem().equals(to.id())).isPresent()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>(closed());
        rows.add(open(to));
        return Optional.of(Edit.put(Words.with("sessions.edit.turn", to.number(), to.title()), rows));
    }

    /// Stops the clock at that moment; a break, or a laptop that was asleep.
    public Edit pause(Instant at) {
        return Edit.put(Words.of("sessions.edit.pause"), new Holding(plan, session, at, ids).closed());
    }

    /// Five minutes for this point that the next open one does without; empty when none can give them.
    public Optional<Edit> borrow(AgendaItem point) {
        return lender(point).map(next -> Edit.put(
                Words.with("sessions.edit.borrow", BORROWED, next.number()),
                point.withMinutesPlanned(point.minutesPlanned() + BORROWED),
                next.withMinutesPlanned(next.minutesPlanned() - BORROWED)));
    }

    /// The next point that has five minutes to give.
    public Optional<AgendaItem> lender(AgendaItem point) {
        return SessionEdits.agenda(plan, session).stream()
                .filter(next -> next.number() > point.number() && next.minutesPlanned() >= BORROWED)
                .findFirst();
    }

    /// Leaves the point for later: it is deferred, and the parking lot says so.
    public Edit park(AgendaItem point) {
        return Edit.put(Words.with("sessions.edit.park", point.title()),
                point.withOutcome(AgendaItem.Outcome.DEFERRED),
                new MinuteLine(ids.next(MinuteLine.class), session.id(), point.id(),
                        MinuteLine.next(plan, session.id()), MinuteLine.Kind.PARKED, point.title(), null));
    }

    private Stretch open(AgendaItem point) {
        return new Stretch(ids.next(Stretch.class), session.id(), point.id(), now, null);
    }

    private List<Row> closed() {
        return TalkTime.closing(plan, session.id(), now);
    }
}
