package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import java.util.Comparator;
import java.util.List;

/// Which cards stand on the board, and in which order.
public final class Columns {

    private Columns() {}

    public static List<Requirement> requirements(Plan plan) {
        return plan.all(Requirement.class).stream()
                .filter(each -> !each.archived() && !each.status().exited())
                .sorted(Comparator.comparingInt(Requirement::rank).thenComparing(Requirement::code))
                .toList();
    }

    public static List<Capability> capabilities(Plan plan) {
        return plan.all(Capability.class).stream()
                .filter(each -> !each.archived())
                .sorted(Comparator.comparingInt(Capability::rank).thenComparing(Capability::code))
                .toList();
    }
}
