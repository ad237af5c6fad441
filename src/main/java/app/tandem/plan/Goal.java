package app.tandem.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// What both sides want to reach together, measured by a figure that both own.
///
/// @param kpi the figure by which it is measured
/// @param baseline where it stood, with its unit
/// @param target where it is to stand, with its unit
/// @param due when; empty when open
@RecordBuilder
public record Goal(
        Id<Goal> id,
        Code code,
        String title,
        Type type,
        @Nullable Id<Person> ownerIt,
        @Nullable Id<Person> ownerCc,
        String kpi,
        String baseline,
        String target,
        @Nullable Period due,
        boolean archived)
        implements Coded, GoalBuilder.With {

    public static final String PREFIX = "G";

    /// What kind of good it does.
    public enum Type { EFFICIENCY, EFFECTIVENESS, COMPLIANCE, RESILIENCE, PEOPLE, BOTH }

    public Goal {
        Checks.title(title);
    }
}
