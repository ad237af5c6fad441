package app.tandem.plan.roadmap.gate;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That an initiative went through a gate, and by which decision where a check was not met.
///
/// @param missing the checks that were not met, one a line; empty when all were
@RecordBuilder
public record GatePass(
        Id<GatePass> id,
        Id<Initiative> initiative,
        Initiative.Gate gate,
        LocalDate date,
        @Nullable Id<Decision> decision,
        String missing)
        implements Row, GatePassBuilder.With {

    public GatePass {
        if (decision == null && !missing.isBlank()) {
            throw new IllegalArgumentException("Only a decision overrides the checks of a gate");
        }
    }
}
