package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Row;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Capacity;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.roadmap.money.Budget;
import java.util.List;
import java.util.stream.Stream;

/// How much of two plans is compared.
public enum Scope {
    ROADMAP, WHOLE;

    private static final List<Class<? extends Row>> ON_THE_ROADMAP = List.of(Initiative.class,
            Milestone.class, Dependency.class, Constraint.class, FreezeWindow.class, Capacity.class,
            Allowance.class, Budget.class);

    private static final List<Class<? extends Row>> AROUND_IT = List.of(Delivery.class, Effect.class,
            Risk.class, Requirement.class, Capability.class, Fit.class);

    /// The kinds of rows that are looked at, in the order in which they are told.
    List<Class<? extends Row>> kinds() {
        return this == ROADMAP
                ? ON_THE_ROADMAP
                : Stream.concat(ON_THE_ROADMAP.stream(), AROUND_IT.stream()).toList();
    }
}
