package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What one set of weights gives to one criterion.
///
/// @param points as entered, at least 0; shares are computed over the set
@RecordBuilder
public record Weight(
        Id<Weight> id,
        Id<Criterion> criterion,
        Set set,
        double points)
        implements Row, WeightBuilder.With {

    /// Whose weights: each side's own, and the one both agreed.
    public enum Set { IT, CC, JOINT }

    public Weight {
        if (!(points >= 0)) throw new IllegalArgumentException("Weights are 0 or more");
    }
}
