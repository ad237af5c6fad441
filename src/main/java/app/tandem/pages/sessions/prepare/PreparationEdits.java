package app.tandem.pages.sessions.prepare;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Preparation;
import app.tandem.plan.session.prepare.PreparationStep;
import app.tandem.plan.session.prepare.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a person can do to prepare a session. None performs it.
final class PreparationEdits {

    /// Who ticks, and on which day.
    record Hand(@Nullable Person person, LocalDate today, Ids ids) {}

    private PreparationEdits() {}

    static Edit tick(PlanningSession session, PreparationStep step, Hand hand) {
        var by = hand.person() == null ? null : hand.person().id();
        return Edit.put(Words.with("prepare.edit.tick", Words.of(step)), new Preparation(
                hand.ids().next(Preparation.class), session.id(), step, hand.today(), by, ""));
    }

    static Edit untick(Preparation tick) {
        return Edit.remove(Words.with("prepare.edit.untick", Words.of(tick.step())), List.of(tick));
    }

    /// Puts each suggestion on the agenda as a point of its own, before the one at which the minutes are
    /// read.
    static Edit accept(Plan plan, PlanningSession session, List<Suggestion> suggestions, Ids ids) {
        var agenda = new ArrayList<>(AgendaTime.agenda(plan, session));
        int before = Math.max(0, agenda.size() - 1);
        for (var one : suggestions) {
            agenda.add(before++, new AgendaItem(ids.next(AgendaItem.class), session.id(), 1, one.title(),
                    one.purpose(), session.facilitator(), one.minutes(), 0, one.why(), one.about(),
                    AgendaItem.Outcome.OPEN, ""));
        }
        var counted = new ArrayList<AgendaItem>();
        for (var item : agenda) counted.add(item.withNumber(counted.size() + 1));
        var label = suggestions.size() == 1
                ? Words.with("prepare.edit.accept", suggestions.getFirst().title())
                : Words.with("prepare.edit.accept.all", suggestions.size());
        return Edit.put(label, counted);
    }

    /// Links what the suggestions are about to a point that is there already.
    static Edit attach(AgendaItem point, List<Suggestion> suggestions) {
        var linked = Stream.concat(point.linked().stream(),
                        suggestions.stream().flatMap(one -> one.about().stream()))
                .distinct()
                .toList();
        return Edit.put(Words.with("prepare.edit.attach", suggestions.size(), point.title()),
                point.withLinked(linked));
    }
}
