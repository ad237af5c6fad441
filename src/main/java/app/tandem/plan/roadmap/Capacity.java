package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// Days of one role that an initiative needs in one quarter.
///
/// @param days working days
@RecordBuilder
public record Capacity(
        Id<Capacity> id,
        Id<Initiative> initiative,
        String role,
        Period quarter,
        int days)
        implements Row, CapacityBuilder.With {

    public Capacity {
        Checks.range("days", days, 0, 100_000);
    }
}
