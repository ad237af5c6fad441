package app.tandem.pages.register;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import java.time.LocalDate;
import java.util.List;
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
}
