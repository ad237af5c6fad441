package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the effort of a plan is shared between what must, should and could be done. More than 60 % Musts
/// leave no room when something goes wrong (DSDM).
///
/// @param effort by how much a need matters, of what is still to be done
/// @param unestimated needs whose effort nobody knows, which the shares leave out
public record MustShare(Map<Moscow, BigDecimal> effort, List<Requirement> unestimated) {

    public static final BigDecimal LIMIT = new BigDecimal("0.60");

    /// Where nothing is shared.
    public static final MustShare NONE = new MustShare(Map.of(), List.of());

    public static MustShare of(Plan plan) {
        var effort = new EnumMap<Moscow, BigDecimal>(Moscow.class);
        var unestimated = new ArrayList<Requirement>();
        var marks = Marks.all(plan);
        for (var need : PriorityList.open(plan)) {
            marks.of(need, Measure.EFFORT).ifPresentOrElse(
                    figure -> effort.merge(need.moscow(), figure.points(), BigDecimal::add),
                    () -> unestimated.add(need));
        }
        return new MustShare(effort, unestimated);
    }

    public BigDecimal total() {
        return effort.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// 0 to 1; 0 while no effort is known.
    public BigDecimal share(Moscow moscow) {
        var total = total();
        return total.signum() == 0
                ? BigDecimal.ZERO
                : effort.getOrDefault(moscow, BigDecimal.ZERO).divide(total, MathContext.DECIMAL64);
    }

    public boolean tooMuch() {
        return share(Moscow.MUST).compareTo(LIMIT) > 0;
    }

    /// Effort of Musts above the limit; 0 or less when there is room.
    public BigDecimal excess() {
        return effort.getOrDefault(Moscow.MUST, BigDecimal.ZERO).subtract(total().multiply(LIMIT));
    }
}
