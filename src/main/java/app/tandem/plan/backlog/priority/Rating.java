package app.tandem.plan.backlog.priority;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one side or one person wrote down for one need in a blind round.
///
/// @param side for whom it counts
/// @param person who wrote it; empty when the side spoke as one
@RecordBuilder
public record Rating(
        Id<Rating> id,
        Id<RatingRound> round,
        Id<Requirement> requirement,
        Side side,
        @Nullable Id<Person> person,
        @Confidential BigDecimal points)
        implements Row, RatingBuilder.With {

    /// As long as its round is blind.
    @Override
    public boolean unseen(Plan plan) {
        return plan.find(round).filter(RatingRound::blind).isPresent();
    }
}
