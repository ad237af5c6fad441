package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A name for the state of the plan at one number of the log: what a signed session froze.
///
/// @param revision number of the last edit that it contains
/// @param decision the decision that approved it
@RecordBuilder
public record Baseline(
        Id<Baseline> id,
        Code code,
        String title,
        LocalDate date,
        @Nullable Id<PlanningSession> session,
        @Nullable Id<Decision> decision,
        long revision,
        String note)
        implements Coded, BaselineBuilder.With {

    public static final String PREFIX = "B";

    public Baseline {
        Checks.title(title);
    }
}
