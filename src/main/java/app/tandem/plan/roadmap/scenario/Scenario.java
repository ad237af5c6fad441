package app.tandem.plan.roadmap.scenario;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.session.Decision;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A what-if: how the roadmap would look in a future that may come. The plan itself stays as it is.
///
/// @param assumptions what is taken to be true in it
/// @param decision the decision that closed it; empty while it is open
/// @param reason why it was closed so
@RecordBuilder
public record Scenario(
        Id<Scenario> id,
        Code code,
        String title,
        String assumptions,
        LocalDate madeOn,
        State state,
        @Nullable Id<Decision> decision,
        String reason)
        implements Coded, ScenarioBuilder.With {

    public static final String PREFIX = "SC";

    /// Whether it is still thought about. An abandoned one stays, with what closed it.
    public enum State { OPEN, PROMOTED, ABANDONED }

    public Scenario {
        Checks.title(title);
        if (state == State.ABANDONED && decision == null && reason.isBlank()) {
            throw new IllegalArgumentException("An abandoned scenario names what closed it");
        }
    }
}
