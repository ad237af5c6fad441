package app.tandem.plan.backlog.priority;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// That a need stands where people put it, whatever a formula says. Why is told by its
/// [Requirement#rankReason].
///
/// @param place in every list of needs, from 1
@RecordBuilder
public record HandPlace(Id<HandPlace> id, Id<Requirement> requirement, int place)
        implements Row, HandPlaceBuilder.With {

    public HandPlace {
        Checks.range("place", place, 1, 99_999);
    }

    /// Every place given by hand, the first first.
    public static List<HandPlace> of(Plan plan) {
        return plan.all(HandPlace.class).stream()
                .sorted(Comparator.comparingInt(HandPlace::place).thenComparing(HandPlace::id))
                .toList();
    }

    /// The list with each need that has one at its place by hand, and the others in their order around them.
    static List<PriorityList.Line> arrange(List<PriorityList.Line> computed, List<HandPlace> places) {
        if (places.isEmpty()) return computed;
        var byNeed = new HashMap<Id<?>, PriorityList.Line>();
        for (var line : computed) byNeed.put(line.item().id(), line);
        var moved = new HashMap<Id<?>, HandPlace>();
        for (var place : places) moved.put(place.requirement(), place);
        var order = new ArrayList<PriorityList.Line>(computed.size());
        for (var line : computed) if (!moved.containsKey(line.item().id())) order.add(line);
        for (var place : places) {
            var line = byNeed.get(place.requirement());
            if (line != null) order.add(Math.min(place.place() - 1, order.size()), line);
        }
        return numbered(order, moved);
    }

    private static List<PriorityList.Line> numbered(List<PriorityList.Line> order,
            Map<Id<?>, HandPlace> moved) {
        var lines = new ArrayList<PriorityList.Line>(order.size());
        for (int i = 0; i < order.size(); i++) {
            lines.add(order.get(i).at(i + 1, moved.get(order.get(i).item().id())));
        }
        return List.copyOf(lines);
    }
}
