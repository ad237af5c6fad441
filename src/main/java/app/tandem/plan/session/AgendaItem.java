package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One point of a session's agenda.
///
/// @param number its place, from 1
/// @param minutesUsed 0 while it has not been talked about
/// @param linked codes of what it is about
/// @param summary what was said, in issues and not speeches
@RecordBuilder
public record AgendaItem(
        Id<AgendaItem> id,
        Id<PlanningSession> session,
        int number,
        String title,
        Purpose purpose,
        @Nullable Id<Person> presenter,
        int minutesPlanned,
        int minutesUsed,
        String preReading,
        List<Code> linked,
        Outcome outcome,
        String summary)
        implements Row, AgendaItemBuilder.With {

    /// What the point is for.
    public enum Purpose { DECIDE, DISCUSS, INFORM, CELEBRATE }

    /// What became of it.
    public enum Outcome { OPEN, DECIDED, DEFERRED, REFERRED, NOTED, WITHDRAWN }

    public AgendaItem {
        Checks.title(title);
        Checks.range("number", number, 1, 999);
        Checks.range("minutesPlanned", minutesPlanned, 0, 1440);
        Checks.range("minutesUsed", minutesUsed, 0, 1440);
        linked = List.copyOf(linked);
    }
}
