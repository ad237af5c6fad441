package app.tandem.plan.session.live;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of a session in which one point was talked about. Where the session stands survives a crash
/// because the newest stretch says so.
///
/// @param until empty while the point is still being talked about
@RecordBuilder
public record Stretch(
        Id<Stretch> id,
        Id<PlanningSession> session,
        Id<AgendaItem> agendaItem,
        Instant since,
        @Nullable Instant until)
        implements Row, StretchBuilder.With {

    public boolean running() {
        return until == null;
    }
}
