package app.tandem.plan.backlog.priority;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;

/// One of the own criteria by which people weigh their needs.
///
/// @param weight 0 to 100; 0 only informs
/// @param source the measure it reads; OWN when it is rated for itself
/// @param rater which side rates it; JOINT for both
/// @param rank place among the criteria, lowest first
@RecordBuilder
public record OwnCriterion(
        Id<OwnCriterion> id,
        String title,
        int weight,
        Measure source,
        Better better,
        Side rater,
        int rank)
        implements Row, OwnCriterionBuilder.With {

    /// Which end of its scale is the good one.
    public enum Better { MORE, LESS }

    public OwnCriterion {
        Checks.title(title);
        Checks.range("weight", weight, 0, 100);
    }
}
