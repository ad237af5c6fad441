package app.tandem.plan.backlog.priority.pairs;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.RatingRound;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// Which of two needs a side or a person put first in a round of pairs.
///
/// @param person who wrote it; empty when the side spoke as one
@RecordBuilder
public record PairJudgement(
        Id<PairJudgement> id,
        Id<RatingRound> round,
        Id<Requirement> first,
        Id<Requirement> second,
        Side side,
        @Nullable Id<Person> person,
        @Confidential Choice choice)
        implements Row, PairJudgementBuilder.With {

    /// What comes before what.
    public enum Choice { FIRST, LEVEL, SECOND }

    public PairJudgement {
        if (first.equals(second)) throw new IllegalArgumentException("A pair has two needs");
    }

    /// As long as its round is blind.
    @Override
    public boolean unseen(Plan plan) {
        return plan.find(round).filter(RatingRound::blind).isPresent();
    }
}
