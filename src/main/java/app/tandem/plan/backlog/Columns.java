package app.tandem.plan.backlog;

import app.tandem.plan.Change;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Which cards stand on the board, and in which order.
public final class Columns {

    private Columns() {}

    public static List<Requirement> requirements(Plan plan) {
        return requirements(plan, each -> !each.archived() && !each.status().exited());
    }

    public static List<Capability> capabilities(Plan plan) {
        return capabilities(plan, each -> !each.archived());
    }

    /// What is put away.
    public static List<Requirement> archivedRequirements(Plan plan) {
        return requirements(plan, Requirement::archived);
    }

    public static List<Capability> archivedCapabilities(Plan plan) {
        return capabilities(plan, Capability::archived);
    }

    /// The places that change when the cards stand in that order.
    public static List<Change> ranked(List<? extends Coded> order) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < order.size(); i++) {
            int rank = i + 1;
            switch (order.get(i)) {
                case Requirement each when each.rank() != rank ->
                        changes.add(new Change.Put(each.withRank(rank)));
                case Capability each when each.rank() != rank ->
                        changes.add(new Change.Put(each.withRank(rank)));
                default -> {}
            }
        }
        return changes;
    }

    private static List<Requirement> requirements(Plan plan, Predicate<Requirement> wanted) {
        return plan.all(Requirement.class).stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Requirement::rank).thenComparing(Requirement::code))
                .toList();
    }

    private static List<Capability> capabilities(Plan plan, Predicate<Capability> wanted) {
        return plan.all(Capability.class).stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(Capability::rank).thenComparing(Capability::code))
                .toList();
    }
}
