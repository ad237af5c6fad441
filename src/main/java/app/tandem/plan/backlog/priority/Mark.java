package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The figure that both sides stand by for one need and one measure.
///
/// @param criterion the own criterion it is about; empty for every other measure
@RecordBuilder
public record Mark(
        Id<Mark> id,
        Id<Requirement> requirement,
        Measure measure,
        @Nullable Id<OwnCriterion> criterion,
        BigDecimal points)
        implements Row, MarkBuilder.With {

    public Mark {
        if (!measure.allows(points)) throw new IllegalArgumentException(measure + " has no " + points);
    }
}
