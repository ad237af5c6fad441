package app.tandem.plan.vendor.methods;

import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How much one weight must fall, all others left as they are, for two things to change places
/// (Triantaphyllou and Sánchez 1997, Decision Sciences 28).
///
/// @param better the thing that is ahead now, of the two
/// @param delta by how much the weight falls, at most all of it; negative when it must rise
/// @param weight the weight now
public record SmallestChange(int criterion, int better, int worse, double delta, double weight) {

    /// Per cent of the weight, with its sign.
    public double percent() {
        return 100 * delta / weight;
    }

    /// Every change that can happen, the smallest per cent first. A weight of nought has none.
    public static List<SmallestChange> all(Grid grid, Shares shares) {
        var totals = IntStream.range(0, grid.things()).mapToObj(i -> shares.weigh(grid.row(i))).toList();
        var order = IntStream.range(0, grid.things()).boxed()
                .sorted(Comparator.comparing((Integer i) -> totals.get(i)).reversed()).toList();
        var changes = new ArrayList<SmallestChange>();
        for (int a = 0; a < order.size(); a++) {
            for (int b = a + 1; b < order.size(); b++) {
                for (int k = 0; k < grid.criteria(); k++) {
                    int i = order.get(a);
                    int j = order.get(b);
                    double lag = totals.get(j) - totals.get(i);
                    double delta = lag / (grid.get(j, k) - grid.get(i, k));
                    var change = new SmallestChange(k, i, j, delta, shares.get(k));
                    if (change.possible()) changes.add(change);
                }
            }
        }
        changes.sort(Comparator.comparingDouble(change -> Math.abs(change.percent())));
        return changes;
    }

    /// The smallest change that puts another first: percent-top.
    public static Optional<SmallestChange> top(Grid grid, Shares shares) {
        int first = IntStream.range(0, grid.things()).boxed()
                .max(Comparator.comparingDouble(i -> shares.weigh(grid.row(i)))).orElse(-1);
        return all(grid, shares).stream().filter(change -> change.better() == first).findFirst();
    }

    private boolean possible() {
        return Double.isFinite(delta) && weight > 0 && delta <= weight;
    }
}
