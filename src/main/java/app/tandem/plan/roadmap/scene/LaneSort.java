package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sorts initiatives into lanes, and the lanes into groups when there are two levels.
record LaneSort(Plan plan, RoadmapOptions options) {

    /// One lane with what lies in it.
    record LaneOf(String key, String title, List<LaneTarget> targets, List<Initiative> initiatives) {}

    /// Lanes that belong together; the title is empty when there is one level only.
    record Group(String title, List<LaneTarget> targets, List<LaneOf> lanes) {

        int count() {
            return lanes.stream().mapToInt(lane -> lane.initiatives().size()).sum();
        }
    }

    /// In the order of the first initiative of each; what has no lane comes last.
    List<Group> of(List<Initiative> initiatives) {
        var within = options.within();
        var sorted = new LinkedHashMap<String, Map<String, List<Initiative>>>();
        for (var initiative : initiatives) {
            var group = within == null ? "" : within.of(plan, initiative);
            sorted.computeIfAbsent(group, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(options.lanes().of(plan, initiative), _ -> new ArrayList<>())
                    .add(initiative);
        }
        var groups = new ArrayList<Group>();
        noneLast(sorted).forEach((title, lanes) -> groups.add(group(title, lanes)));
        return groups;
    }

    private Group group(String title, Map<String, List<Initiative>> lanes) {
        var within = options.within();
        var outer = within == null ? List.<LaneTarget>of() : List.of(new LaneTarget(within, title));
        var found = new ArrayList<LaneOf>();
        noneLast(lanes).forEach((lane, initiatives) -> {
            var targets = new ArrayList<>(outer);
            targets.add(new LaneTarget(options.lanes(), lane));
            found.add(new LaneOf(title.isEmpty() ? lane : title + " / " + lane, lane, targets, initiatives));
        });
        return new Group(title, outer, found);
    }

    private static <V> Map<String, V> noneLast(Map<String, V> sorted) {
        var none = Words.of("roadmap.lane.none");
        var last = sorted.remove(none);
        if (last != null) sorted.put(none, last);
        return sorted;
    }
}
