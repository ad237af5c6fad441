package app.tandem.plan.vendor;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one evaluator gives one vendor on one criterion.
///
/// @param value 0 to the scale's maximum, in halves; empty means that the person abstains, which is not zero
/// @param comment required for 0, 1 and the maximum
@RecordBuilder
public record Score(
        Id<Score> id,
        Id<Evaluator> evaluator,
        Id<Vendor> vendor,
        Id<Criterion> criterion,
        @Confidential @Nullable Double value,
        @Confidential String comment,
        Stage stage,
        @Nullable Instant lockedAt)
        implements Row, ScoreBuilder.With {

    /// What the score rests on.
    public enum Stage { PAPER, DEMO, REFERENCE, FINAL }

    public Score {
        if (value != null && !(value >= 0)) throw new IllegalArgumentException("Scores are 0 or more");
    }

    /// As long as its selection is not revealed.
    @Override
    public boolean unseen(Plan plan) {
        return plan.find(evaluator).flatMap(one -> plan.find(one.selection()))
                .filter(selection -> !selection.revealed()).isPresent();
    }
}
