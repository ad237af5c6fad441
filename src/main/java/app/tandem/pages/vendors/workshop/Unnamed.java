package app.tandem.pages.vendors.workshop;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import java.util.Optional;

/// A plan as a room may see it beside scores: who scores goes by the name of a side.
final class Unnamed {

    private Unnamed() {}

    static Plan plan(Plan plan, Id<Selection> selection) {
        var unnamed = plan.referring(Evaluator.class, selection).stream()
                .map(Evaluator::person)
                .map(plan::find)
                .flatMap(Optional::stream)
                .map(Unnamed::unnamed)
                .toList();
        return plan.with(Edit.put(Words.of("vendors.scorers"), unnamed));
    }

    private static Person unnamed(Person person) {
        return person.withName(Words.of(person.side()));
    }
}
