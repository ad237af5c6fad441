package app.tandem.plan.backlog.priority;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.session.PlanningSession;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pass in which everybody writes figures down before anybody sees one.
///
/// @param number counts the rounds of the plan, from 1
/// @param session the meeting it belongs to; empty between meetings
/// @param criterion the own criterion it is about; empty for every other measure
/// @param revealed the day the figures were shown; empty while nobody may see them
@RecordBuilder
public record RatingRound(
        Id<RatingRound> id,
        int number,
        LocalDate opened,
        @Nullable Id<PlanningSession> session,
        Measure measure,
        @Nullable Id<OwnCriterion> criterion,
        Raters raters,
        @Nullable LocalDate revealed)
        implements Row, RatingRoundBuilder.With {

    /// Who writes a figure each.
    public enum Raters { SIDES, PEOPLE }

    public RatingRound {
        Checks.range("number", number, 1, 9999);
    }

    /// The rounds of the plan, the newest first.
    public static List<RatingRound> of(Plan plan) {
        return plan.all(RatingRound.class).stream()
                .sorted(Comparator.comparingInt(RatingRound::number).reversed())
                .toList();
    }

    public boolean blind() {
        return revealed == null;
    }
}
