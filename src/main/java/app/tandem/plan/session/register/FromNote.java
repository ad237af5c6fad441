package app.tandem.plan.session.register;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a note of the minutes becomes when more follows from it: an action or a proposal in its words, which
/// names the note and keeps what it is about. Sealed minutes stay as they are.
public record FromNote(Plan plan, MinuteLine note, Ids ids) {

    public Edit action() {
        var session = plan.get(note.session());
        var code = plan.codes().next(ActionItem.PREFIX);
        return Edit.put(Words.with("register.edit.action", code), new ActionItem(
                ids.next(ActionItem.class), code, session.sealed() ? null : session.id(), null, note.text(),
                null, Side.JOINT, null, null, ActionItem.Status.OPEN, null, source(), linked()));
    }

    /// Put to the session itself at the note's point or, when that is sealed, to the next one; empty when
    /// there is none to come.
    public Optional<Edit> decision(LocalDate today) {
        var own = plan.get(note.session());
        var target = own.sealed() ? next(plan, today) : Optional.of(own);
        return target.map(session -> {
            var code = plan.codes().next(Decision.PREFIX);
            Id<AgendaItem> point = session.equals(own) ? note.agendaItem() : null;
            return Edit.put(Words.with("register.edit.decision", code),
                    Decision.proposed(ids.next(Decision.class), code, session.id(), note.text()).with()
                            .agendaItem(point).rationale(source()).linked(linked()).build());
        });
    }

    /// The next session that can still take something on.
    public static Optional<PlanningSession> next(Plan plan, LocalDate today) {
        return plan.all(PlanningSession.class).stream()
                .filter(one -> !one.sealed() && !one.date().isBefore(today))
                .min(Comparator.comparing(PlanningSession::date));
    }

    private String source() {
        return Words.with("register.from", plan.get(note.session()).code(), note.number());
    }

    private List<Code> linked() {
        var about = note.about();
        return about == null ? List.of() : List.of(about);
    }
}
