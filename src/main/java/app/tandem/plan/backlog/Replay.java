package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How a fit came to be as it is: its rounds one after the other, and what was assessed between them.
/// Going through all steps gives the coverage that the fit has now.
public record Replay(List<Step> steps) {

    public Replay {
        steps = List.copyOf(steps);
    }

    /// One change of mind, or a round that confirmed what was known.
    ///
    /// @param round its number; 0 for an assessment outside a round
    /// @param wording of the requirement that was looked at
    public record Step(int round, LocalDate date, Coverage before, Coverage after, String learnedIt,
            String learnedCc, int wording) {}

    public static Replay of(Plan plan, Fit fit) {
        var steps = new ArrayList<Step>();
        var now = Coverage.UNKNOWN;
        for (var round : FitRound.of(plan, fit)) {
            if (round.before() != now) {
                steps.add(between(now, round.before(), round.date(), round.requirementVersion()));
            }
            steps.add(new Step(round.number(), round.date(), round.before(), round.after(),
                    round.learnedIt(), round.learnedCc(), round.requirementVersion()));
            now = round.after();
        }
        if (now != fit.coverage()) steps.add(between(now, fit.coverage(), fit.assessed(), fit.wording()));
        return new Replay(steps);
    }

    /// Where the steps lead; nothing is known before the first one.
    public Coverage coverage() {
        return steps.isEmpty() ? Coverage.UNKNOWN : steps.getLast().after();
    }

    private static Step between(Coverage before, Coverage after, LocalDate on, int wording) {
        return new Step(0, on, before, after, "", "", wording);
    }
}
