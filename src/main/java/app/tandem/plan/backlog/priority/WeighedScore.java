package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.OwnCriterion.Better;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The own criteria of a plan, weighed: every figure as its place between the worst and the best of its
/// scale, times the weight, 0 to 100 in all.
public final class WeighedScore implements OwnScore {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Marks marks;
    private final List<OwnCriterion> criteria;
    private final BigDecimal widestReach;

    WeighedScore(Plan plan) {
        marks = Marks.all(plan);
        criteria = OwnScore.criteria(plan);
        widestReach = Columns.requirements(plan).stream()
                .flatMap(need -> marks.of(need, Measure.REACH).stream())
                .map(Marks.Figure::points)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    @Override
    public List<Rated> figures() {
        return criteria.stream().map(Rated::of).toList();
    }

    /// Empty while a criterion that weighs something is not rated.
    @Override
    public Optional<BigDecimal> of(Requirement need) {
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var criterion : criteria) {
            if (criterion.weight() == 0) continue;
            var figure = marks.of(need, criterion);
            if (figure.isEmpty()) return Optional.empty();
            sum = sum.add(share(criterion, figure.get().points())
                    .multiply(BigDecimal.valueOf(criterion.weight())));
            weights += criterion.weight();
        }
        if (weights == 0) return Optional.empty();
        return Optional.of(sum.multiply(HUNDRED).divide(BigDecimal.valueOf(weights), MathContext.DECIMAL64));
    }

    @Override
    public List<Rated> missing(Requirement need) {
        return criteria.stream()
                .filter(each -> each.weight() > 0 && marks.of(need, each).isEmpty())
                .map(Rated::of)
                .toList();
    }

    private BigDecimal share(OwnCriterion criterion, BigDecimal points) {
        var steps = criterion.source().steps();
        var least = steps.isEmpty() ? BigDecimal.ZERO : steps.getFirst();
        var most = steps.isEmpty() ? widestReach.max(BigDecimal.ONE) : steps.getLast();
        var share = points.min(most).max(least).subtract(least)
                .divide(most.subtract(least), MathContext.DECIMAL64);
        return criterion.better() == Better.MORE ? share : BigDecimal.ONE.subtract(share);
    }
}
