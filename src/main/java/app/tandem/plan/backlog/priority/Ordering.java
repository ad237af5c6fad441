package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/// How a plan puts its needs in order. A plan has one.
///
/// @param id always [#ONLY]
/// @param formula how the own score is worked out; empty when the own criteria are weighed
/// @param cut what there is not enough of for every need
/// @param cutLimit how much there is of it
@RecordBuilder
public record Ordering(Id<Ordering> id, String formula, Cut cut, BigDecimal cutLimit)
        implements Row, OrderingBuilder.With {

    public static final Id<Ordering> ONLY = Id.of(Ordering.class, "ordering");

    private static final Ordering UNSAID = new Ordering(ONLY, "", Cut.NONE, BigDecimal.ZERO);

    /// By what a list is cut.
    public enum Cut { NONE, ITEMS, EFFORT, COST }

    public Ordering {
        if (cutLimit.signum() < 0) throw new IllegalArgumentException("Nothing is less than 0");
    }

    public static Ordering of(Plan plan) {
        return plan.find(ONLY).orElse(UNSAID);
    }
}
