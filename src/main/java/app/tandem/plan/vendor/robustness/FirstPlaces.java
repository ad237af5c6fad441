package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.Acceptability;
import app.tandem.plan.vendor.methods.Spread;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How often each vendor would win if weights were drawn at random: any at all, and near the agreed ones.
///
/// @param vendors in the order of both tables
/// @param any over all weights there are; near within [#PART] of each agreed weight
public record FirstPlaces(List<Vendor> vendors, Acceptability any, Acceptability near) {

    /// Enough for a difference of one in a hundred, and over within one frame of the screen.
    public static final int DRAWS = 10_000;

    /// How far a weight near the agreed one may lie from it: a fifth of itself.
    public static final double PART = 0.2;

    public static Optional<FirstPlaces> of(Ranking ranking) {
        return of(ranking, DRAWS, Acceptability.SEED);
    }

    /// Empty while there are no weights, or nobody has a total.
    public static Optional<FirstPlaces> of(Ranking ranking, int draws, long seed) {
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        if (ranking.joint().leader().isEmpty()) return Optional.empty();
        return ranking.matrix().shares(Side.JOINT).map(shares -> new FirstPlaces(lineup.vendors(),
                Acceptability.of(lineup.values(), new Spread.Any(lineup.criteria().size()), draws, seed),
                Acceptability.of(lineup.values(), new Spread.Around(shares, PART), draws, seed)));
    }

    /// Two for each vendor that is ever first, with the seed that gives the same numbers again.
    public List<String> sentences() {
        return IntStream.range(0, vendors.size()).boxed()
                .filter(i -> any.first(i) > 0 || near.first(i) > 0)
                .map(i -> Words.with("vendors.firstPlaces", vendors.get(i).title(), 100 * near.first(i),
                        100 * PART, 100 * any.first(i), any.draws(), String.valueOf(any.seed())))
                .toList();
    }
}
