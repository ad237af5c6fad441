package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Conflict.Sentence;
import app.tandem.plan.roadmap.Conflict.Strength;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// What was promised and has nothing behind it: work whose money ends, Musts that nobody delivers.
final class Promises {

    private Promises() {}

    static void find(Search search, List<Conflict> found) {
        for (var limit : search.plan().all(Constraint.class)) {
            if (limit.type() == Constraint.Type.BUDGET) funding(search, limit, found);
        }
        var answered = new HashSet<String>();
        for (var delivery : search.plan().all(Delivery.class)) {
            boolean goes = search.going().containsKey(delivery.initiative().value());
            if (goes) answered.add(delivery.requirement().value());
        }
        search.plan().all(Requirement.class).stream()
                .filter(requirement -> wanted(requirement) && !answered.contains(requirement.id().value()))
                .sorted(Comparator.comparing(Requirement::code))
                .forEach(requirement -> found.add(Conflict.of(Conflict.Kind.UNANSWERED, Strength.HARD,
                        List.of(requirement.id()), Sentence.of("conflict.unanswered",
                                requirement.code().toString(), requirement.title()))));
    }

    /// Money that ends concerns one initiative when it names one, else whatever goes on after it.
    private static void funding(Search search, Constraint limit, List<Conflict> found) {
        var after = search.going().values().stream()
                .filter(it -> limit.initiative() == null || it.id().equals(limit.initiative()))
                .filter(it -> it.end() != null && it.end().start().isAfter(limit.date()))
                .sorted(Comparator.comparing(Coded::code))
                .toList();
        if (after.isEmpty()) return;
        var about = new ArrayList<Id<?>>(List.of(limit.id()));
        after.stream().map(Initiative::id).forEach(about::add);
        var strength = limit.strength() == Constraint.Strength.HARD ? Strength.HARD : Strength.SOFT;
        found.add(Conflict.of(Conflict.Kind.UNFUNDED, strength, about,
                Sentence.of("conflict.unfunded", limit.title(), limit.date(), after.size())));
    }

    private static boolean wanted(Requirement requirement) {
        return requirement.moscow() == Moscow.MUST && !requirement.archived()
                && requirement.status().compareTo(Requirement.Status.DELIVERED) < 0;
    }
}
