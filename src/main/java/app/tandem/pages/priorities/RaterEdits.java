package app.tandem.pages.priorities;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.OwnCriterion;
import java.util.ArrayList;
import java.util.List;

/// Who is let rate an own criterion. Each answers with the edit; none performs it.
record RaterEdits(Plan plan, Ids ids) {

    /// Everybody of that side, or of both; nobody is named any more.
    Edit side(OwnCriterion criterion, Side side) {
        var changes = new ArrayList<Change>();
        for (var named : plan.referring(MayRate.class, criterion.id())) changes.add(new Change.Remove(named));
        changes.add(new Change.Put(criterion.withRater(side)));
        return new Edit(Words.with("priorities.edit.raters", criterion.title(), Words.of(side)), changes);
    }

    /// Names the person, or no longer.
    Edit person(OwnCriterion criterion, Person person) {
        var label = Words.with("priorities.edit.raters", criterion.title(), person.name());
        return plan.referring(MayRate.class, criterion.id()).stream()
                .filter(each -> each.person().equals(person.id()))
                .findFirst()
                .map(each -> new Edit(label, List.of(new Change.Remove(each))))
                .orElseGet(() -> Edit.put(label,
                        new MayRate(ids.next(MayRate.class), criterion.id(), person.id())));
    }
}
