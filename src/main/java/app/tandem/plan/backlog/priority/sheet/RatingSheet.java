package app.tandem.plan.backlog.priority.sheet;

import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.RatingRound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one side or person is asked in a blind round, on a sheet of an own. It holds no figure of anybody.
///
/// @param person whose sheet it is; empty when the side speaks as one
public record RatingSheet(RatingRound round, Side side, @Nullable Person person, List<Requirement> needs) {

    /// The name of the sheet that says which round and whose sheet it is; it is hidden.
    public static final String SEAL = "tandem rating";

    /// The first line with something to rate; the ones above say what the sheet is.
    public static final int FIRST = 4;

    /// The columns from left to right; the last one is hidden.
    public enum Column { NEED, STATEMENT, FIGURE, KEY }

    public static RatingSheet of(Plan plan, RatingRound round, Side side, @Nullable Person person) {
        return new RatingSheet(round, side, person, PriorityList.open(plan));
    }

    /// Whether one figure a need answers the round.
    public static boolean fits(RatingRound round) {
        return round.blind() && !round.measure().steps().isEmpty() && round.measure() != Measure.KANO;
    }
}
