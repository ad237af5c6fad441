package app.tandem.plan.roadmap;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// That one initiative needs another first.
///
/// @param from the predecessor
/// @param to the one that waits
/// @param lagDays days between; negative for a lead
@RecordBuilder
public record Dependency(
        Id<Dependency> id,
        Id<Initiative> from,
        Id<Initiative> to,
        Type type,
        int lagDays,
        Strength strength)
        implements Row, DependencyBuilder.With {

    /// Which ends are tied: finish to start, start to start, finish to finish.
    public enum Type { FS, SS, FF }

    /// Whether it must hold.
    public enum Strength { HARD, SOFT }

    public Dependency {
        if (from.equals(to)) throw new IllegalArgumentException("An initiative does not wait for itself");
    }
}
