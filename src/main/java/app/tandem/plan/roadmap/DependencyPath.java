package app.tandem.plan.roadmap;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// How one initiative waits for another, perhaps through others.
public final class DependencyPath {

    private DependencyPath() {}

    /// The shortest way along dependencies from the first to the last, both included; empty when the last
    /// does not wait for the first.
    public static List<Initiative> between(Plan plan, Id<Initiative> first, Id<Initiative> last) {
        var cameFrom = new HashMap<Id<Initiative>, Id<Initiative>>();
        var open = new ArrayDeque<Id<Initiative>>();
        cameFrom.put(first, first);
        open.add(first);
        while (!open.isEmpty() && !cameFrom.containsKey(last)) {
            var at = open.remove();
            for (var dependency : plan.referring(Dependency.class, at)) {
                boolean onward = dependency.from().equals(at) && !cameFrom.containsKey(dependency.to());
                if (!onward) continue;
                cameFrom.put(dependency.to(), at);
                open.add(dependency.to());
            }
        }
        var path = new ArrayList<Initiative>();
        for (var at = cameFrom.containsKey(last) ? last : null; at != null; ) {
            path.add(plan.get(at));
            at = at.equals(first) ? null : cameFrom.get(at);
        }
        return path.reversed();
    }
}
