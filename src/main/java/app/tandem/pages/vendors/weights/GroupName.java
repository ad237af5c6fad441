package app.tandem.pages.vendors.weights;

import app.tandem.plan.vendor.Criterion;
import java.util.List;

/// What criteria that are weighed against each other are called together: from the first to the last.
final class GroupName {

    private GroupName() {}

    static String of(List<Criterion> group) {
        return group.isEmpty() ? "–" : group.getFirst().label() + " – " + group.getLast().label();
    }
}
