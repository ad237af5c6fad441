package app.tandem.plan.backlog;

import app.tandem.plan.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The order of the capabilities in which each stands opposite the middle of what it answers, so that few
/// lines cross: the barycentre heuristic of Sugiyama, Tagawa and Toda (1981).
public final class Untangling {

    private Untangling() {}

    /// Those that answer nothing come last, in their old order.
    public static List<Capability> order(
            List<Requirement> requirements, List<Capability> capabilities, Collection<Fit> fits) {
        var place = new HashMap<Id<?>, Integer>();
        for (var requirement : requirements) place.put(requirement.id(), place.size());
        var middle = new HashMap<Id<Capability>, Double>();
        for (var capability : capabilities) {
            fits.stream()
                    .filter(fit -> fit.capability().equals(capability.id()))
                    .filter(fit -> place.containsKey(fit.requirement()))
                    .mapToInt(fit -> place.getOrDefault(fit.requirement(), 0))
                    .average()
                    .ifPresent(average -> middle.put(capability.id(), average));
        }
        return capabilities.stream()
                .sorted(Comparator.comparing(
                        (Capability each) -> middle.getOrDefault(each.id(), Double.MAX_VALUE)))
                .toList();
    }
}
