package app.tandem.pages.register;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a person can do to follow up what sessions left. None performs it.
final class RegisterEdits {

    private RegisterEdits() {}

    /// Moves the date; the first one stays known.
    static Edit redate(ActionItem action, LocalDate due) {
        var first = action.originalDue() == null ? action.due() : action.originalDue();
        return Edit.put(Words.with("register.edit.redate", action.code()),
                action.with().due(due).originalDue(first == null ? due : first).build());
    }

    static Edit status(ActionItem action, ActionItem.Status status, LocalDate today) {
        return Edit.put(Words.with("register.edit.status", action.code(), Words.of(status)), action.with()
                .status(status)
                .doneOn(status == ActionItem.Status.DONE ? today : null)
                .build());
    }

    static Edit assign(ActionItem action, @Nullable Person owner) {
        return Edit.put(Words.with("register.edit.assign", action.code()), action.with()
                .owner(owner == null ? null : owner.id())
                .side(owner == null ? action.side() : owner.side())
                .build());
    }

    /// Ends the follow-up of a decision that has done its work.
    static Edit close(Decision decision) {
        return Edit.put(Words.with("register.edit.close", decision.code()),
                decision.withStatus(Decision.Status.CLOSED));
    }

    /// Brings the decision before the session, at its first point or one of its own.
    static Edit review(Plan plan, PlanningSession session, Decision decision, Ids ids) {
        var agenda = AgendaTime.agenda(plan, session);
        var label = Words.with("register.edit.review", decision.code(), session.code());
        var there = agenda.stream().filter(item -> item.linked().contains(decision.code())).findFirst();
        if (there.isPresent()) return new Edit(label, List.of());
        return agenda.stream()
                .filter(item -> item.linked().stream()
                        .anyMatch(code -> code.prefix().equals(Decision.PREFIX)))
                .findFirst()
                .map(item -> Edit.put(label, item.withLinked(
                        Stream.concat(item.linked().stream(), Stream.of(decision.code())).toList())))
                .orElseGet(() -> Edit.put(label, new AgendaItem(ids.next(AgendaItem.class), session.id(),
                        agenda.size() + 1, Words.of("suggest.reviews"), AgendaItem.Purpose.DECIDE,
                        session.facilitator(), 10, 0, "", List.of(decision.code()), AgendaItem.Outcome.OPEN,
                        "")));
    }

    /// An action in the words of the note. Sealed minutes stay as they are: the action only names the note.
    static Edit toAction(Plan plan, MinuteLine note, Ids ids) {
        var session = plan.get(note.session());
        var code = plan.codes().next(ActionItem.PREFIX);
        var about = note.about();
        return Edit.put(Words.with("register.edit.action", code), new ActionItem(
                ids.next(ActionItem.class), code, session.sealed() ? null : session.id(), null, note.text(),
                        null,
                Side.JOINT, null, null, ActionItem.Status.OPEN, null,
                Words.with("register.from", session.code(), note.number()),
                about == null ? List.of() : List.of(about)));
    }

    /// A proposal in the words of the note, put to the session itself or, when that is sealed, to the next.
    static Optional<Edit> toDecision(Plan plan, MinuteLine note, LocalDate today, Ids ids) {
        var own = plan.get(note.session());
        var target = own.sealed() ? next(plan, today) : Optional.of(own);
        return target.map(session -> {
            var code = plan.codes().next(Decision.PREFIX);
            Id<Decision> id = ids.next(Decision.class);
            return Edit.put(Words.with("register.edit.decision", code),
                    Decision.proposed(id, code, session.id(), note.text()));
        });
    }

    /// The next session that can still take something on.
    static Optional<PlanningSession> next(Plan plan, LocalDate today) {
        return plan.all(PlanningSession.class).stream()
                .filter(one -> !one.sealed() && !one.date().isBefore(today))
                .min(Comparator.comparing(PlanningSession::date));
    }
}
