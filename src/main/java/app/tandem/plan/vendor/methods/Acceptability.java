package app.tandem.plan.vendor.methods;

import java.util.List;
import java.util.SplittableRandom;

/// How often each thing comes in on each rank when weights are drawn at random. The same seed gives the
/// same shares, and is printed with them.
///
/// @param shares for each thing its share of first places, second places and so on, 0 to 1; things
///     that are tied share the better rank
public record Acceptability(long seed, int draws, List<List<Double>> shares) {

    public static final long SEED = 20_260_901;

    public Acceptability {
        shares = List.copyOf(shares);
    }

    /// A value that is missing is left out of its thing's total, as [Grid#total] does.
    ///
    /// @param draws how many weights are drawn
    public static Acceptability of(Grid grid, Spread spread, int draws, long seed) {
        var race = new Race(grid);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < draws; i++) {
            spread.draw(random, race.weights);
            race.run();
        }
        return new Acceptability(seed, draws, race.shares(draws));
    }

    /// Share of first places.
    public double first(int thing) {
        return shares.get(thing).getFirst();
    }
}
