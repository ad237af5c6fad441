package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// How many times more one criterion matters to an evaluator than another of the same group.
///
/// @param ratio 1/9 to 9; the opposite judgement is its reciprocal and is not stored
@RecordBuilder
public record Judgement(
        Id<Judgement> id,
        Id<Evaluator> evaluator,
        Id<Criterion> criterion,
        Id<Criterion> against,
        double ratio)
        implements Row, JudgementBuilder.With {

    /// The largest ratio that Saaty's scale knows.
    public static final double MOST = 9;

    private static final double SLACK = 1e-9;

    public Judgement {
        if (!(ratio >= 1 / MOST - SLACK && ratio <= MOST + SLACK)) {
            throw new IllegalArgumentException("A judgement is %s, not 1/9 to 9".formatted(ratio));
        }
        if (criterion.equals(against)) {
            throw new IllegalArgumentException("A criterion is not compared with itself");
        }
    }
}
