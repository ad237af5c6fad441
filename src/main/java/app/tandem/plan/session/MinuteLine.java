package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// What sort of line; AUTOMATIC ones the program wrote itself. An EXCEPTION says what both sides
    /// left open, an AMENDMENT what a later revision mends and why.
    public enum Kind { NOTE, PARKED, AUTOMATIC, RISK, HOT_BUTTON, EXCEPTION, AMENDMENT }

    public MinuteLine {
        Checks.title(text);
        Checks.range("number", number, 1, 99_999);
    }

    /// Whether somebody said it so: it keeps its words, whatever it is about.
    public boolean spoken() {
        return kind == Kind.NOTE || kind == Kind.PARKED;
    }

    /// The session's own decision or action that the line captured; empty for lines with words of their own.
    public Optional<Coded> subject(Plan plan) {
        return Optional.ofNullable(about).filter(_ -> !spoken()).flatMap(plan::find)
                .filter(row -> switch (row) {
                    case Decision decision -> decision.session().equals(session);
                    case ActionItem action -> session.equals(action.session());
                    default -> false;
                });
    }

    /// Whether the program wrote it by itself because something in the plan changed.
    public boolean grey(Plan plan) {
        return kind == Kind.AUTOMATIC && subject(plan).isEmpty();
    }

    /// What it says, after the code that it is about unless it names that itself.
    public String told() {
        return about == null || text.contains(about.toString()) ? text : about + " " + text;
    }

    /// The lines of a session in the order in which they were written.
    public static List<MinuteLine> of(Plan plan, PlanningSession session) {
        return plan.referring(MinuteLine.class, session.id()).stream()
                .sorted(Comparator.comparingInt(MinuteLine::number))
                .toList();
    }

    /// The number of the next line.
    public static int next(Plan plan, Id<PlanningSession> session) {
        return 1 + plan.referring(MinuteLine.class, session).stream()
                .mapToInt(MinuteLine::number)
                .max()
                .orElse(0);
    }
}
