package app.tandem.pages.sessions.poll;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.poll.Ballot;
import app.tandem.plan.session.poll.OpenPoll;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What closing a poll and deciding by it write. None performs it.
final class PollEdits {

    private PollEdits() {}

    /// The question, its ballots without names, and the result in the minutes of the point.
    static Edit close(Plan plan, PlanningSession session, OpenPoll open, Ids ids) {
        var rows = new ArrayList<>(open.closed(session.id(), ids));
        var poll = only(rows, Poll.class).getFirst();
        var result = Tally.of(poll, only(rows, Ballot.class)).sentence() + said(open);
        rows.add(new MinuteLine(ids.next(MinuteLine.class), session.id(), poll.agendaItem(),
                MinuteLine.next(plan, session.id()), MinuteLine.Kind.NOTE, result, null));
        return Edit.put(Words.with("poll.edit.close", poll.title()), rows);
    }

    /// What the room was asked, put to it as a decision; the result is the reason. What was chosen from comes
    /// along, the best first.
    static Edit decide(Plan plan, Poll poll, Ids ids) {
        var tally = tally(plan, poll);
        var code = plan.codes().next(Decision.PREFIX);
        var decision = Decision.proposed(ids.next(Decision.class), code, poll.session(), poll.title()).with()
                .agendaItem(poll.agendaItem())
                .rationale(tally.sentence())
                .options(poll.form() == Poll.Form.AGREE ? "" : String.join("\n", tally.standings()))
                .build();
        return Edit.put(Words.with("poll.edit.decide", code), decision,
                new MinuteLine(ids.next(MinuteLine.class), poll.session(), poll.agendaItem(),
                        MinuteLine.next(plan, poll.session()), MinuteLine.Kind.AUTOMATIC, poll.title(),
                        code));
    }

    /// The decision that was made of the poll.
    static Optional<Decision> decided(Plan plan, Poll poll) {
        var reason = tally(plan, poll).sentence();
        return plan.referring(Decision.class, poll.session()).stream()
                .filter(one -> one.rationale().startsWith(reason))
                .findFirst();
    }

    private static Tally tally(Plan plan, Poll poll) {
        return Tally.of(poll, plan.referring(Ballot.class, poll.id()));
    }

    /// The reasons that were given, in the order of their letters.
    private static String said(OpenPoll open) {
        var reasons = open.answers().stream().map(OpenPoll.Answer::reason)
                .filter(reason -> !reason.isBlank()).sorted().toList();
        return reasons.isEmpty() ? "" : " " + Words.with("poll.minutes.said", String.join("; ", reasons));
    }

    private static <R extends Row> List<R> only(List<Row> rows, Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
