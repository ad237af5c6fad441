package app.tandem.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// A figure with the definition that is printed beside it, because definitions differ between tools.
@RecordBuilder
public record Kpi(
        Id<Kpi> id,
        String name,
        String formula,
        String unit,
        Direction direction,
        String source,
        @Nullable Id<Goal> goal)
        implements Row, KpiBuilder.With {

    /// Which way is better.
    public enum Direction { UP, DOWN }

    public Kpi {
        Checks.title(name);
        Checks.title(formula);
    }
}
