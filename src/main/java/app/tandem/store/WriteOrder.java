package app.tandem.store;

import app.tandem.plan.Cell;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is referred to is written before what refers to it. SQLite would take any order, but while one
/// reference is open it looks through whole tables at every further row.
final class WriteOrder {

    private static final Map<Class<?>, Integer> PLACES = places();

    private WriteOrder() {}

    static List<Id<? extends Row>> of(List<Id<? extends Row>> ids) {
        if (ids.size() < 2) return ids;
        var ordered = new ArrayList<>(ids);
        ordered.sort(Comparator.comparing((Id<? extends Row> id) -> PLACES.getOrDefault(id.kind(), 0)));
        return ordered;
    }

    private static Map<Class<?>, Integer> places() {
        var places = new LinkedHashMap<Class<?>, Integer>();
        for (var kind : Kinds.ALL) place(kind, places);
        return Map.copyOf(places);
    }

    /// Gives places to all that the kind refers to, then to the kind itself.
    private static void place(Class<? extends Row> kind, Map<Class<?>, Integer> places) {
        if (places.containsKey(kind)) return;
        places.put(kind, -1);
        for (Cell cell : Shape.of(kind).cells()) {
            if (cell.target() != null) place(cell.target(), places);
        }
        places.put(kind, (int) places.values().stream().filter(place -> place >= 0).count());
    }
}
