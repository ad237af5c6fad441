package app.tandem.compromise;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.weights.Shares;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How far the sides would have to move their weights, each on its own scores, for both to have the same
/// winner. A proposal, never applied by itself. At these weights the winner is at least level with every
/// other vendor on both sides.
public record Compromise(List<Criterion> criteria, Vendor winner, Move it, Move cc) {

    private static final double SEEN = 0.0005;

    /// One side's weights as they are and as they would be.
    public record Move(Side side, Shares from, Shares to) {

        /// The sum of all changes, in points of 100.
        public double points() {
            return 100 * 2 * from.distance(to);
        }
    }

    public Compromise {
        criteria = List.copyOf(criteria);
    }

    /// The smallest over all vendors. Empty when a side has no weights, a value is missing, or no weights
    /// bring the sides together.
    public static Optional<Compromise> of(Ranking ranking) {
        return all(ranking).stream().findFirst();
    }

    /// For each vendor that both sides could agree on the smallest, the smallest first.
    public static List<Compromise> all(Ranking ranking) {
        var matrix = ranking.matrix();
        var it = Lineup.of(matrix, Side.IT);
        var cc = Lineup.of(matrix, Side.CC);
        var ours = matrix.shares(Side.IT);
        var theirs = matrix.shares(Side.CC);
        boolean whole = it.values().complete() && cc.values().complete();
        if (!whole || ours.isEmpty() || theirs.isEmpty()) return List.of();
        return IntStream.range(0, it.vendors().size()).boxed()
                .flatMap(i -> LeastMove.of(it.values(), ours.get(), i).stream()
                        .flatMap(left -> LeastMove.of(cc.values(), theirs.get(), i).stream()
                                .map(right -> new Compromise(matrix.criteria(), it.vendors().get(i),
                                        new Move(Side.IT, ours.get(), left),
                                        new Move(Side.CC, theirs.get(), right)))))
                .sorted(Comparator.comparingDouble(Compromise::points))
                .toList();
    }

    /// The sum of all changes on both sides, in points of 100.
    public double points() {
        return it.points() + cc.points();
    }

    public String sentence() {
        if (points() < 100 * SEEN) return Words.with("vendors.compromise.none", winner.title());
        return Words.with("vendors.compromise", winner.title(), points(), moved(it), moved(cc));
    }

    private String moved(Move move) {
        var changes = IntStream.range(0, criteria.size())
                .filter(k -> Math.abs(move.to().get(k) - move.from().get(k)) >= SEEN)
                .mapToObj(k -> Words.with("vendors.compromise.change", criteria.get(k).title(),
                        100 * move.from().get(k), 100 * move.to().get(k)))
                .collect(Collectors.joining(", "));
        return changes.isEmpty()
                ? Words.with("vendors.compromise.stays", Words.of(move.side()))
                : Words.with("vendors.compromise.moves", Words.of(move.side()), changes);
    }
}
