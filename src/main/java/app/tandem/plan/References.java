package app.tandem.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePSet;

/// Which rows refer to which, read off the components of type [Id].
final class References {

    static final References EMPTY = new References(HashTreePMap.empty());

    /// The cells of a kind that refer to other rows.
    private static final ClassValue<List<Cell>> LINKS = new ClassValue<>() {
        @Override
        protected List<Cell> computeValue(Class<?> kind) {
            return Shape.of(kind.asSubclass(Row.class)).cells().stream()
                    .skip(1)
                    .filter(cell -> cell.target() != null)
                    .toList();
        }
    };

    private final PMap<String, TreePSet<Id<?>>> byTarget;

    private References(PMap<String, TreePSet<Id<?>>> byTarget) {
        this.byTarget = byTarget;
    }

    static References of(Stream<Row> rows) {
        Map<String, TreeMap<String, Id<?>>> found = new HashMap<>();
        rows.forEach(row -> {
            for (Id<?> target : targets(row)) {
                found.computeIfAbsent(target.value(), _ -> new TreeMap<>()).put(row.id().value(), row.id());
            }
        });
        var byTarget = HashTreePMap.<String, TreePSet<Id<?>>>empty();
        for (var entry : found.entrySet()) {
            byTarget = byTarget.plus(entry.getKey(), TreePSet.from(entry.getValue().values()));
        }
        return new References(byTarget);
    }

    Collection<Id<?>> to(Id<?> target) {
        return byTarget.getOrDefault(target.value(), TreePSet.<Id<?>>empty());
    }

    References with(@Nullable Row old, @Nullable Row now) {
        var next = byTarget;
        if (old != null) {
            for (Id<?> target : targets(old)) {
                var rest = next.getOrDefault(target.value(), TreePSet.<Id<?>>empty()).minus(old.id());
                next = rest.isEmpty() ? next.minus(target.value()) : next.plus(target.value(), rest);
            }
        }
        if (now != null) {
            for (Id<?> target : targets(now)) {
                var more = next.getOrDefault(target.value(), TreePSet.<Id<?>>empty()).plus(now.id());
                next = next.plus(target.value(), more);
            }
        }
        return new References(next);
    }

    private static List<Id<?>> targets(Row row) {
        var links = LINKS.get(row.getClass());
        if (links.isEmpty()) return List.of();
        var targets = new ArrayList<Id<?>>(links.size());
        for (Cell link : links) {
            if (link.value(row) instanceof Id<?> target) targets.add(target);
        }
        return targets;
    }
}
