package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// How a plan puts its needs in order. A plan has one.
///
/// @param id always [#ONLY]
/// @param formula how the own score is worked out; empty when the own criteria are weighed
@RecordBuilder
public record Ordering(Id<Ordering> id, String formula) implements Row, OrderingBuilder.With {

    public static final Id<Ordering> ONLY = Id.of(Ordering.class, "ordering");

    private static final Ordering UNSAID = new Ordering(ONLY, "");

    public static Ordering of(Plan plan) {
        return plan.find(ONLY).orElse(UNSAID);
    }
}
