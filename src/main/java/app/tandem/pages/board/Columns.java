package app.tandem.pages.board;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import java.util.Comparator;
import java.util.List;

/// Which cards stand on the board, and in which order.
final class Columns {

    private Columns() {}

    static List<Requirement> requirements(Plan plan) {
        return plan.all(Requirement.class).stream()
                .filter(each -> !each.archived() && !each.status().exited())
                .sorted(Comparator.comparingInt(Requirement::rank).thenComparing(Requirement::code))
                .toList();
    }

    static List<Capability> capabilities(Plan plan) {
        return plan.all(Capability.class).stream()
                .filter(each -> !each.archived())
                .sorted(Comparator.comparingInt(Capability::rank).thenComparing(Capability::code))
                .toList();
    }
}
