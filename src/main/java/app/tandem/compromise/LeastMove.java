package app.tandem.compromise;

import app.tandem.plan.vendor.methods.Grid;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// The weights nearest to given ones at which one thing is at least level with every other: the least sum
/// of all changes, as a linear programme. Its unknowns are for each criterion the new weight, what is
/// added to the old one, and what is taken from it.
final class LeastMove {

    private static final int PARTS = 3;

    private final Grid grid;
    private final Shares from;
    private final int count;

    private LeastMove(Grid grid, Shares from) {
        this.grid = grid;
        this.from = from;
        count = grid.criteria();
    }

    /// Empty when no weights at all put the thing first.
    static Optional<Shares> of(Grid grid, Shares from, int winner) {
        return new LeastMove(grid, from).solve(winner);
    }

    private Optional<Shares> solve(int winner) {
        try {
            var solution = new SimplexSolver().optimize(least(), new LinearConstraintSet(rules(winner)),
                    GoalType.MINIMIZE, new NonNegativeConstraint(true));
            return Optional.of(Shares.of(Arrays.stream(solution.getPoint(), 0, count)
                    .map(weight -> Math.max(0, weight)).boxed().toList()));
        } catch (MathIllegalStateException _) {
            return Optional.empty();
        }
    }

    private LinearObjectiveFunction least() {
        var changes = new double[PARTS * count];
        Arrays.fill(changes, count, PARTS * count, 1);
        return new LinearObjectiveFunction(changes, 0);
    }

    private List<LinearConstraint> rules(int winner) {
        var rules = new ArrayList<LinearConstraint>();
        var whole = new double[PARTS * count];
        Arrays.fill(whole, 0, count, 1);
        rules.add(new LinearConstraint(whole, Relationship.EQ, 1));
        for (int k = 0; k < count; k++) {
            var kept = new double[PARTS * count];
            kept[k] = 1;
            kept[count + k] = -1;
            kept[2 * count + k] = 1;
            rules.add(new LinearConstraint(kept, Relationship.EQ, from.get(k)));
        }
        for (int rival = 0; rival < grid.things(); rival++) {
            if (rival == winner) continue;
            var lead = new double[PARTS * count];
            for (int k = 0; k < count; k++) lead[k] = grid.get(winner, k) - grid.get(rival, k);
            rules.add(new LinearConstraint(lead, Relationship.GEQ, 0));
        }
        return rules;
    }
}
