package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks for conflicts in a plan, with its initiatives at hand by id.
///
/// @param going the initiatives that are neither archived nor cancelled, by the value of their id
public record Search(Plan plan, Map<String, Initiative> going) {

    private static final Comparator<Conflict> ORDER =
            Comparator.comparing(Conflict::kind).thenComparing(Conflict::strength);

    private static final Function<Plan, List<Conflict>> CONFLICTS = Search::conflicts;

    /// Every conflict there is, kind by kind. Only what no choice of days within the periods can avoid
    /// counts.
    public static List<Conflict> all(Plan plan) {
        return plan.once(CONFLICTS);
    }

    private static List<Conflict> conflicts(Plan plan) {
        return of(plan).conflicts();
    }

    public static Search of(Plan plan) {
        var all = plan.all(Initiative.class);
        var going = HashMap.<String, Initiative>newHashMap(all.size());
        for (var initiative : all) {
            boolean goes = !initiative.archived() && initiative.hold() != Initiative.Hold.CANCELLED;
            if (goes) going.put(initiative.id().value(), initiative);
        }
        return new Search(plan, going);
    }

    /// All of them: what must be solved before what may be lived with, kind by kind.
    public List<Conflict> conflicts() {
        var found = new ArrayList<Conflict>();
        Orders.find(this, found);
        Supports.find(this, found);
        GoLives.find(this, found);
        Loads.find(this, found);
        Promises.find(this, found);
        found.sort(ORDER);
        return List.copyOf(found);
    }

    /// The initiative if it goes on; empty when it was deleted, archived or cancelled.
    Optional<Initiative> going(@Nullable Id<Initiative> id) {
        return id == null ? Optional.empty() : Optional.ofNullable(going.get(id.value()));
    }
}
