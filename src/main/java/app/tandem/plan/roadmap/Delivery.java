package app.tandem.plan.roadmap;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;

/// That an initiative is to meet a requirement.
@RecordBuilder
public record Delivery(
        Id<Delivery> id,
        Id<Initiative> initiative,
        Id<Requirement> requirement)
        implements Row, DeliveryBuilder.With {
}
