package app.tandem.plan.backlog;

import app.tandem.plan.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The order of the capabilities in which each stands opposite the middle of what it answers, so that few
/// lines cross: the barycentre heuristic of Sugiyama, Tagawa and Toda (1981).
public final class Untangling {

    private Untangling() {}

    /// Those that answer nothing come last, in their old order.
    public static List<Capability> order(
            List<Requirement> requirements, List<Capability> capabilities, Collection<Fit> fits) {
        var place = new HashMap<Id<?>, Integer>();
        for (var requirement : requirements) place.put(requirement.id(), place.size());
        var middle = fits.stream()
                .filter(fit -> place.containsKey(fit.requirement()))
                .collect(Collectors.groupingBy(Fit::capability,
                        Collectors.averagingInt(fit -> place.getOrDefault(fit.requirement(), 0))));
        return capabilities.stream()
                .sorted(Comparator.comparing(
                        (Capability each) -> middle.getOrDefault(each.id(), Double.MAX_VALUE)))
                .toList();
    }
}
