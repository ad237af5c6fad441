package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the answers about one need come to, by side.
///
/// @param counts how many of a side answered so
public record KanoTally(Map<Side, Map<Kano, Integer>> counts) {

    /// The tally of every need from the last revealed round in which it was asked.
    public static Map<Id<Requirement>, KanoTally> latest(Plan plan) {
        var latest = new HashMap<Id<Requirement>, KanoTally>();
        for (var round : RatingRound.of(plan)) {
            if (round.measure() != Measure.KANO || round.blind()) continue;
            of(plan, round).forEach(latest::putIfAbsent);
        }
        return latest;
    }

    static Map<Id<Requirement>, KanoTally> of(Plan plan, RatingRound round) {
        var ratings = new HashMap<Id<Requirement>, List<Rating>>();
        for (var rating : plan.referring(Rating.class, round.id())) {
            ratings.computeIfAbsent(rating.requirement(), _ -> new ArrayList<>()).add(rating);
        }
        var tallies = new HashMap<Id<Requirement>, KanoTally>();
        ratings.forEach((need, given) -> tallies.put(need, of(given)));
        return tallies;
    }

    /// What these answers about one need come to.
    public static KanoTally of(Collection<Rating> ratings) {
        var counts = new EnumMap<Side, Map<Kano, Integer>>(Side.class);
        for (var rating : ratings) {
            counts.computeIfAbsent(rating.side(), _ -> new EnumMap<>(Kano.class))
                    .merge(Kano.of(rating.points()), 1, Integer::sum);
        }
        return new KanoTally(counts);
    }

    /// What most say, each side weighing the same; between equals the one that comes first.
    public Kano result() {
        var order = Comparator.<Kano, BigDecimal>comparing(this::share)
                .thenComparing(Comparator.<Kano>naturalOrder().reversed());
        return List.of(Kano.values()).stream().max(order).orElseThrow();
    }

    /// What most of one side say; empty when it was silent.
    public Optional<Kano> result(Side side) {
        return Optional.ofNullable(counts.get(side)).map(own -> new KanoTally(Map.of(side, own)).result());
    }

    /// Whether the sides see it differently.
    public boolean contested() {
        return counts.keySet().stream().map(this::result).distinct().count() > 1;
    }

    /// How much people gain when the need is met, 0 to 1 (Berger et al. 1993).
    public BigDecimal better() {
        return part(share(Kano.ATTRACTIVE).add(share(Kano.ONE_DIMENSIONAL)));
    }

    /// How much they lose when it is not, 0 to -1 (Berger et al. 1993).
    public BigDecimal worse() {
        return part(share(Kano.ONE_DIMENSIONAL).add(share(Kano.MUST_BE))).negate();
    }

    private BigDecimal part(BigDecimal shares) {
        var all = share(Kano.MUST_BE).add(share(Kano.ONE_DIMENSIONAL)).add(share(Kano.ATTRACTIVE))
                .add(share(Kano.INDIFFERENT));
        return all.signum() == 0 ? BigDecimal.ZERO : shares.divide(all, MathContext.DECIMAL32);
    }

    /// 0 to 1, the mean of the sides' shares.
    private BigDecimal share(Kano kano) {
        var sum = BigDecimal.ZERO;
        for (var side : counts.values()) {
            int all = side.values().stream().mapToInt(Integer::intValue).sum();
            sum = sum.add(BigDecimal.valueOf(side.getOrDefault(kano, 0))
                    .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
        }
        return sum.divide(BigDecimal.valueOf(counts.size()), MathContext.DECIMAL64);
    }
}
