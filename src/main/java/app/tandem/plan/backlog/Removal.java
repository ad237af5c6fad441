package app.tandem.plan.backlog;

import app.tandem.plan.Change;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Constraint;
import java.util.ArrayList;
import java.util.List;

/// What goes along when something leaves the board: its fits, their rounds and its places on the roadmap.
public final class Removal {

    private Removal() {}

    /// The requirement or capability and whatever means nothing without it, deepest first.
    public static List<Change> of(Plan plan, Coded coded) {
        var changes = new ArrayList<Change>();
        for (Row row : plan.referring(coded.id())) {
            switch (row) {
                case Fit fit -> changes.addAll(of(plan, fit));
                case Constraint constraint -> changes.add(new Change.Put(constraint.withCapability(null)));
                default -> changes.add(new Change.Remove(row));
            }
        }
        changes.add(new Change.Remove(coded));
        return changes;
    }

    /// The fit and its rounds.
    public static List<Change> of(Plan plan, Fit fit) {
        var changes = new ArrayList<Change>();
        for (var round : FitRound.of(plan, fit)) changes.add(new Change.Remove(round));
        changes.add(new Change.Remove(fit));
        return changes;
    }
}
