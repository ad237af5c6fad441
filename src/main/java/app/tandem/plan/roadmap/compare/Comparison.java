package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Everything that is not the same in two plans, every field counted.
///
/// @param differences initiatives first; of one kind the lowest code first
public record Comparison(Plan before, Plan now, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /// Looks at each row once, and at the fields only of those that are not the same.
    public static Comparison between(Plan before, Plan now, Scope scope) {
        var found = new ArrayList<Difference>();
        var pairs = new Pairs(before, now);
        for (var kind : scope.kinds()) {
            var ofKind = pairs.differences(kind);
            ofKind.sort(Comparator.comparing(it -> it.row() instanceof Coded coded ? coded.code() : null,
                    Comparator.nullsLast(Comparator.naturalOrder())));
            found.addAll(ofKind);
        }
        return new Comparison(before, now, found);
    }

    /// How many of each kind there are; every kind is in it.
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) counts.put(kind, 0);
        for (var difference : differences) counts.merge(difference.kind(), 1, Integer::sum);
        return counts;
    }

    public int count(Kind kind) {
        return counts().getOrDefault(kind, 0);
    }

    /// The moved initiatives that nobody gave a reason for, although a baseline had other dates.
    public List<Initiative> unexplained() {
        return differences.stream()
                .filter(it -> it.moved() && it.reason().isBlank())
                .map(Difference::row)
                .filter(Initiative.class::isInstance)
                .map(Initiative.class::cast)
                .toList();
    }
}
