package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// The score that the panel agreed after talking; the individual ones stay beside it.
@RecordBuilder
public record ConsensusScore(
        Id<ConsensusScore> id,
        Id<Vendor> vendor,
        Id<Criterion> criterion,
        double value,
        String note)
        implements Row, ConsensusScoreBuilder.With {

    public ConsensusScore {
        Checks.title(note);
    }
}
