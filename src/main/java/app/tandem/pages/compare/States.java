package app.tandem.pages.compare;

import app.tandem.plan.Plan;
import app.tandem.store.PlanStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// The plan at other moments, each read from the log once.
final class States {

    private final PlanStore store;
    private final Clock clock;
    private final Map<Long, Plan> frozen = new HashMap<>();

    States(PlanStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Answers on the JavaFX thread.
    CompletionStage<Plan> at(Moment moment) {
        return switch (moment) {
            case Moment.Now _ -> CompletableFuture.completedFuture(store.plan());
            case Moment.Frozen(var baseline) -> at(baseline.revision());
            case Moment.Day(var date) ->
                    store.before(date.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        };
    }

    private CompletionStage<Plan> at(long revision) {
        var known = frozen.get(revision);
        if (known != null) return CompletableFuture.completedFuture(known);
        return store.at(revision).thenApply(plan -> {
            frozen.put(revision, plan);
            return plan;
        });
    }
}
