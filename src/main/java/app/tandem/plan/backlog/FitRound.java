package app.tandem.plan.backlog;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Witness;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One dated pass over a fit in which both sides wrote down what they learned.
///
/// @param number counts the rounds of one fit, from 1
/// @param requirementVersion the wording that was assessed
/// @param tickedIt whether IT had ticked the fit when the round was held, whatever became of the tick then;
/// tickedCc whether the center had
@RecordBuilder
public record FitRound(
        Id<FitRound> id,
        Id<Fit> fit,
        @ByRule int number,
        LocalDate date,
        @Nullable Id<PlanningSession> session,
        @ByRule Coverage before,
        Coverage after,
        String learnedIt,
        String learnedCc,
        @ByRule int requirementVersion,
        @ByRule boolean tickedIt,
        @ByRule boolean tickedCc)
        implements Row, FitRoundBuilder.With {

    public FitRound {
        Checks.range("number", number, 1, 9999);
    }

    /// The round to come, in the session that runs. It starts from the last coverage and the present wording.
    public static FitRound next(Plan plan, Fit fit, Id<FitRound> id, LocalDate date) {
        return new FitRound(id, fit.id(), of(plan, fit).size() + 1, date,
                Witness.running(plan).map(PlanningSession::id).orElse(null), fit.coverage(), fit.coverage(),
                "", "", plan.get(fit.requirement()).version(), fit.ticked(Side.IT), fit.ticked(Side.CC));
    }

    /// The rounds of a fit, the first one first.
    public static List<FitRound> of(Plan plan, Fit fit) {
        return plan.referring(FitRound.class, fit.id()).stream()
                .sorted(Comparator.comparingInt(FitRound::number))
                .toList();
    }

    /// Whether no later round was held over the same fit.
    static boolean latest(Plan plan, FitRound round) {
        return plan.referring(FitRound.class, round.fit()).stream()
                .noneMatch(other -> other.number() > round.number());
    }

    public boolean changedSomething() {
        return before != after;
    }
}
