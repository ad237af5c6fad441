package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// One line of a session's minutes, in the order in which it was written.
///
/// @param number its place, from 1
/// @param about the code that the line concerns; empty for none
@RecordBuilder
public record MinuteLine(
        Id<MinuteLine> id,
        Id<PlanningSession> session,
        @Nullable Id<AgendaItem> agendaItem,
        int number,
        Kind kind,
        String text,
        @Nullable Code about)
        implements Row, MinuteLineBuilder.With {

    /// What sort of line; AUTOMATIC ones the program wrote itself.
    public enum Kind { NOTE, PARKED, AUTOMATIC, RISK }

    public MinuteLine {
        Checks.title(text);
        Checks.range("number", number, 1, 99_999);
    }

    /// The number of the next line.
    public static int next(Plan plan, Id<PlanningSession> session) {
        return 1 + plan.referring(MinuteLine.class, session).stream()
                .mapToInt(MinuteLine::number)
                .max()
                .orElse(0);
    }
}
