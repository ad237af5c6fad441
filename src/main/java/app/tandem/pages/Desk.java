package app.tandem.pages;

import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.store.PlanStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What every page is handed: the open plan, ids for new rows, the clock, and the way to another page.
///
/// @param open shows the row on the page where it lives
public record Desk(PlanStore store, Ids ids, Clock clock, Consumer<Id<?>> open) {

    public Plan plan() {
        return store.plan();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
