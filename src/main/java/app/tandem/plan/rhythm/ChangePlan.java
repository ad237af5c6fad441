package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How one group takes to one change, by ADKAR.
///
/// @param awareness 1 to 5, 0 when not asked; the other four likewise
@RecordBuilder
public record ChangePlan(
        Id<ChangePlan> id,
        Id<Initiative> initiative,
        String targetGroup,
        LocalDate date,
        int awareness,
        int desire,
        int knowledge,
        int ability,
        int reinforcement,
        String sponsor,
        String nextAct,
        @Nullable LocalDate reinforcementDate)
        implements Row, ChangePlanBuilder.With {

    public ChangePlan {
        Checks.title(targetGroup);
        for (int score : new int[] {awareness, desire, knowledge, ability,
                reinforcement}) Checks.range("ADKAR", score, 0, 5);
    }
}
