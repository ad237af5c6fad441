package app.tandem.pages.sessions.decide;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Recording;
import app.tandem.plan.session.Verdict;
import app.tandem.plan.session.poll.Poll;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything a person can do with a decision or an action. None performs it.
public final class DecisionEdits {

    private DecisionEdits() {}

    public static Edit propose(Plan plan, PlanningSession session, Ids ids) {
        var code = plan.codes().next(Decision.PREFIX);
        var text = Words.of("sessions.decision.new");
        return Edit.put(Words.with("sessions.edit.propose", code),
                Decision.proposed(ids.next(Decision.class), code, session.id(), text));
    }

    /// Puts the decision off: it stays a proposal and stands in the parking lot.
    public static Edit park(Plan plan, Decision decision, Ids ids) {
        return Edit.put(Words.with("sessions.edit.park", decision.code()),
                new MinuteLine(ids.next(MinuteLine.class), decision.session(), decision.agendaItem(),
                        MinuteLine.next(plan, decision.session()), MinuteLine.Kind.PARKED, decision.title(),
                        decision.code()));
    }

    public static Edit change(Decision changed) {
        return Edit.put(Words.with("sessions.edit.decision", changed.code()), changed);
    }

    public static Edit position(Decision decision, Side side, Decision.Position position) {
        var changed = side == Side.IT ? decision.withPositionIt(position) : decision.withPositionCc(position);
        return Edit.put(
                Words.with("sessions.edit.position", decision.code(), Words.of(side), Words.of(position)),
                changed);
    }

    /// Records what the room said; the quorum is asked again.
    public static Edit record(Plan plan, Decision decision, LocalDate today) {
        return Edit.put(
                Words.with("sessions.edit.record", decision.code(), Words.of(Verdict.of(plan, decision))),
                new Recording(plan, decision).rows(today));
    }

    /// The votes of one side as the other decision has them.
    static Decision votes(Decision decision, Side side, Decision voted) {
        return side == Side.IT
                ? decision.with().itFor(voted.itFor()).itAgainst(voted.itAgainst())
                        .itAbstain(voted.itAbstain()).build()
                : decision.with().ccFor(voted.ccFor()).ccAgainst(voted.ccAgainst())
                        .ccAbstain(voted.ccAbstain()).build();
    }

    /// Says that another decision holds instead of this one; a proposal will, once it is recorded.
    public static Edit supersede(Plan plan, Decision old, Decision by) {
        return new Recording(plan, by).settled()
                ? Edit.put(Words.with("sessions.edit.supersede", old.code(), by.code()),
                        old.with().status(Decision.Status.SUPERSEDED).supersededBy(by.code()).build())
                : Edit.put(Words.with("sessions.edit.replace", by.code(), old.code()),
                        old.withSupersededBy(by.code()));
    }

    /// Leaves the decision as it holds, whatever else is proposed.
    public static Edit keep(Decision old) {
        return Edit.put(Words.with("sessions.edit.keep", old.code()), old.withSupersededBy(null));
    }

    /// Moves the date. The first date stays as it was.
    public static Edit redate(ActionItem action, LocalDate due) {
        var first = action.originalDue() != null ? action.originalDue() : action.due();
        return Edit.put(Words.with("sessions.edit.redate", action.code(), due),
                action.with().due(due).originalDue(first == null ? due : first).build());
    }

    public static Edit status(ActionItem action, ActionItem.Status status, LocalDate today) {
        return Edit.put(Words.with("sessions.edit.status", action.code(), Words.of(status)),
                action.with().status(status).doneOn(doneOn(action, status, today)).build());
    }

    /// Gives the action to a person, and so to that person's side; to nobody when empty.
    public static Edit assign(ActionItem action, @Nullable Person owner) {
        return change(action.with()
                .owner(owner == null ? null : owner.id())
                .side(owner == null ? action.side() : owner.side())
                .build());
    }

    public static Edit change(ActionItem changed) {
        return Edit.put(Words.with("sessions.edit.action", changed.code()), changed);
    }

    /// The row without its agenda point, which goes.
    public static Row withoutPoint(Row row) {
        return switch (row) {
            case Decision decision -> decision.withAgendaItem(null);
            case MinuteLine line -> line.withAgendaItem(null);
            case Poll poll -> poll.withAgendaItem(null);
            default -> row;
        };
    }

    private static @Nullable LocalDate doneOn(ActionItem action, ActionItem.Status status, LocalDate today) {
        if (status != ActionItem.Status.DONE) return null;
        return action.doneOn() == null ? today : action.doneOn();
    }
}
