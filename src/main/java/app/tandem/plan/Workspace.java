package app.tandem.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What holds for the whole file: whose plan it is and the limits it works with. A file has one.
///
/// @param id always [#ONLY]
/// @param currency what amounts of money are counted in, such as "thousand units"
/// @param pinnedToday the day the plan stands at, for the demo and for documents; empty means the
/// computer's day
/// @param stalledAfterDays days on one side after which an item counts as stalled
/// @param stalledAfterRounds rounds without change after which an item counts as stalled
/// @param farHorizon whether years three to five are shown; switching it off hides and never deletes
@RecordBuilder
public record Workspace(
        Id<Workspace> id,
        String name,
        String currency,
        @Nullable LocalDate pinnedToday,
        boolean demo,
        int stalledAfterDays,
        int stalledAfterRounds,
        boolean farHorizon,
        int fiscalYearStartsInMonth)
        implements Row, WorkspaceBuilder.With {

    public static final Id<Workspace> ONLY = Id.of(Workspace.class, "workspace");

    public Workspace {
        Checks.title(name);
        Checks.range("stalledAfterDays", stalledAfterDays, 1, 3650);
        Checks.range("stalledAfterRounds", stalledAfterRounds, 1, 99);
        Checks.range("fiscalYearStartsInMonth", fiscalYearStartsInMonth, 1, 12);
    }

    public static Workspace named(String name) {
        return new Workspace(ONLY, name, "thousand units", null, false, 30, 2, true, 1);
    }
}
