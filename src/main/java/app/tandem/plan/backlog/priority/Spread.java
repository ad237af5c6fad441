package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far apart the figures lie that were written down unseen for one need.
///
/// @param ratings the lowest first; never empty
public record Spread(Measure measure, Requirement requirement, List<Rating> ratings) {

    /// As many steps apart is worth talking about; less is taken as the mean.
    public static final int TALK = 2;

    public Spread {
        ratings = ratings.stream().sorted(Comparator.comparing(Rating::points).thenComparing(Rating::side))
                .toList();
    }

    /// The needs that were rated in a round, those most apart first.
    public static List<Spread> of(Plan plan, RatingRound round) {
        var byNeed = new LinkedHashMap<Requirement, List<Rating>>();
        for (var rating : plan.referring(Rating.class, round.id())) {
            byNeed.computeIfAbsent(plan.get(rating.requirement()), _ -> new ArrayList<>()).add(rating);
        }
        return byNeed.entrySet().stream()
                .map(entry -> new Spread(round.measure(), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Spread::steps).reversed()
                        .thenComparing(Spread::fewerDots)
                        .thenComparing(spread -> spread.requirement().code()))
                .toList();
    }

    private BigDecimal fewerDots() {
        return measure == Measure.DOTS ? mean().negate() : BigDecimal.ZERO;
    }

    /// Steps between the lowest and the highest figure; of Kano's answers whether the sides are apart.
    public int steps() {
        if (measure == Measure.DOTS) return 0;
        if (measure == Measure.KANO) return KanoTally.of(ratings).contested() ? TALK : 0;
        return measure.apart(ratings.getFirst().points(), ratings.getLast().points());
    }

    public boolean contested() {
        return steps() >= TALK;
    }

    /// The mean of one side's figures, or all its dots; empty when it wrote none.
    public Optional<BigDecimal> mean(Side side) {
        return Optional.ofNullable(means().get(side));
    }

    /// The mean of the sides' means, so that the larger side does not outvote the other; dots add up.
    public BigDecimal mean() {
        return mean(List.copyOf(means().values()));
    }

    /// The mean as a figure of the scale.
    public BigDecimal settled() {
        return measure.nearest(mean());
    }

    private Map<Side, BigDecimal> means() {
        var bySide = new TreeMap<Side, List<BigDecimal>>();
        for (var rating : ratings) {
            bySide.computeIfAbsent(rating.side(), _ -> new ArrayList<>()).add(rating.points());
        }
        var means = new TreeMap<Side, BigDecimal>();
        bySide.forEach((side, points) -> means.put(side, mean(points)));
        return means;
    }

    private BigDecimal mean(List<BigDecimal> points) {
        if (measure == Measure.DOTS) return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64);
    }
}
