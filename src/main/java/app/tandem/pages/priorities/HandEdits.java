package app.tandem.pages.priorities;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.HandPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/// What a person does to the order by hand: put a need somewhere, say why, and give it back to the formula.
record HandEdits(Plan plan, Ids ids) {

    Optional<HandPlace> place(Requirement need) {
        return plan.referring(HandPlace.class, need.id()).stream().findFirst();
    }

    /// A need that stands there by hand changes places with its neighbour, and makes room for one from afar.
    Edit stand(Requirement need, int to) {
        var known = place(need);
        var taken = new HashMap<Integer, HandPlace>();
        for (var other : HandPlace.of(plan)) {
            if (!other.requirement().equals(need.id())) taken.putIfAbsent(other.place(), other);
        }
        var changes = new ArrayList<Change>();
        changes.add(new Change.Put(known.map(place -> place.withPlace(to))
                .orElseGet(() -> new HandPlace(ids.next(HandPlace.class), need.id(), to))));
        var neighbour = taken.get(to);
        boolean beside = known.filter(place -> Math.abs(place.place() - to) == 1).isPresent();
        if (neighbour != null && beside) {
            changes.add(new Change.Put(neighbour.withPlace(known.get().place())));
        } else {
            for (int at = to; taken.containsKey(at); at++) {
                changes.add(new Change.Put(taken.get(at).withPlace(at + 1)));
            }
        }
        return new Edit(Words.with("priorities.edit.stand", need.code(), to), changes);
    }

    Edit reason(Requirement need, String reason) {
        return Edit.put(Words.with("priorities.edit.reason", need.code()), need.withRankReason(reason));
    }

    /// The reason goes with the place that it was for.
    Edit computed(Requirement need) {
        var changes = new ArrayList<Change>();
        place(need).map(Change.Remove::new).ifPresent(changes::add);
        changes.add(new Change.Put(need.withRankReason("")));
        return new Edit(Words.with("priorities.edit.computed", need.code()), changes);
    }
}
