package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The own criteria of a plan, weighed: every figure as its place between the worst and the best of its
/// scale, times the weight, 0 to 100 in all.
public final class WeighedScore implements OwnScore {

    /// To so many parts of a point, so that sums in another order are no other score.
    private static final double PARTS = 1e8;
    private static final int DIGITS = 8;

    private final Shares shares;
    private final List<OwnCriterion> criteria;
    private final List<OwnCriterion> weighed;
    private final double[][] columns;
    private final double all;

    WeighedScore(Plan plan) {
        shares = Shares.of(plan);
        criteria = OwnScore.criteria(plan);
        weighed = criteria.stream().filter(each -> each.weight() > 0).toList();
        columns = weighed.stream().map(shares::column).toArray(double[][]::new);
        all = weighed.stream().mapToInt(OwnCriterion::weight).sum();
    }

    @Override
    public List<Rated> figures() {
        return criteria.stream().map(Rated::of).toList();
    }

    /// Empty while a criterion that weighs something is not rated.
    @Override
    public Optional<BigDecimal> of(Requirement need) {
        int place = shares.place(need);
        double sum = place < 0 || columns.length == 0 ? Double.NaN : 0;
        for (int i = 0; i < columns.length && !Double.isNaN(sum); i++) {
            sum += columns[i][place] * weighed.get(i).weight();
        }
        return Double.isNaN(sum) ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(Math.round(100 * sum / all * PARTS), DIGITS));
    }

    @Override
    public List<Rated> missing(Requirement need) {
        int place = shares.place(need);
        return weighed.stream()
                .filter(each -> place < 0 || Double.isNaN(shares.column(each)[place]))
                .map(Rated::of)
                .toList();
    }
}
