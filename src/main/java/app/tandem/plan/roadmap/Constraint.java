package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Capability;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reality of the environment that the roadmap must live with.
///
/// @param until last day of a range; empty for a single date
/// @param capability what it concerns; empty when it concerns everything
@RecordBuilder
public record Constraint(
        Id<Constraint> id,
        String title,
        Type type,
        LocalDate date,
        @Nullable LocalDate until,
        Strength strength,
        @Nullable Id<Capability> capability,
        @Nullable Id<Initiative> initiative)
        implements Row, ConstraintBuilder.With {

    /// What sort of reality.
    public enum Type { CONTRACT_END, END_OF_SUPPORT, NOTICE, BUDGET, SKILL, REGULATION }

    /// Whether it can be bent.
    public enum Strength { HARD, SOFT }

    public Constraint {
        Checks.title(title);
    }
}
