package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Id;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Conflict.Sentence;
import app.tandem.plan.roadmap.Conflict.Strength;
import app.tandem.plan.roadmap.people.Load;
import app.tandem.plan.roadmap.people.Loading;
import java.util.ArrayList;
import java.util.List;

/// More learning than a group can take in a quarter, more work than a role can do.
final class Loads {

    private Loads() {}

    static void find(Search search, List<Conflict> found) {
        if (search.plan().all(Allowance.class).isEmpty()) return;
        for (var load : Loading.learning(search.plan(), search.going())) {
            add(load, Conflict.Kind.LEARNING, "conflict.learning", found);
        }
        for (var load : Loading.roles(search.plan(), search.going())) {
            add(load, Conflict.Kind.OVERLOAD, "conflict.overload", found);
        }
    }

    private static void add(Load load, Conflict.Kind kind, String pattern, List<Conflict> found) {
        if (!load.over()) return;
        var about = new ArrayList<Id<?>>();
        load.causes().forEach(initiative -> about.add(initiative.id()));
        var codes = String.join(", ", load.causes().stream().map(it -> it.code().toString()).toList());
        found.add(Conflict.of(kind, Strength.SOFT, about, Sentence.of(pattern, load.who(), load.quarter(),
                load.amount(), load.allowed(), codes)));
    }
}
