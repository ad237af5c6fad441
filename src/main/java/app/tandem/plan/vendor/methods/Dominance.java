package app.tandem.plan.vendor.methods;

import java.util.List;
import java.util.stream.IntStream;

/// Which thing is nowhere worse and somewhere better than which other: no weights can change that.
public final class Dominance {

    private Dominance() {}

    /// The things that the given one dominates. Nothing is said about a pair with a missing value.
    public static List<Integer> under(Grid grid, int thing) {
        return IntStream.range(0, grid.things())
                .filter(other -> dominates(grid, thing, other)).boxed().toList();
    }

    /// The things that dominate the given one.
    public static List<Integer> over(Grid grid, int thing) {
        return IntStream.range(0, grid.things())
                .filter(other -> dominates(grid, /* thing= */ other, /* other= */ thing)).boxed().toList();
    }

    private static boolean dominates(Grid grid, int thing, int other) {
        boolean somewhere = false;
        for (int k = 0; k < grid.criteria(); k++) {
            double lead = grid.get(thing, k) - grid.get(other, k);
            if (grid.better(k) == Grid.Better.LOW) lead = -lead;
            if (!(lead >= 0)) return false;
            somewhere |= lead > 0;
        }
        return somewhere;
    }
}
