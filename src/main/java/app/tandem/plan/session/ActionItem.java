package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task with one owner and one date that came out of a session.
///
/// @param due the date that holds now; originalDue the first one, which is kept
@RecordBuilder
public record ActionItem(
        Id<ActionItem> id,
        Code code,
        @Nullable Id<PlanningSession> session,
        @Nullable Id<Decision> decision,
        String title,
        @Nullable Id<Person> owner,
        Side side,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        Status status,
        @Nullable LocalDate doneOn,
        String evidence,
        List<Code> linked)
        implements Coded, ActionItemBuilder.With {

    public static final String PREFIX = "A";

    /// Whether it is done. Overdue is not a status: it is computed from the date.
    public enum Status { OPEN, IN_PROGRESS, DONE, CANCELLED }

    public ActionItem {
        Checks.title(title);
        linked = List.copyOf(linked);
    }

    public boolean open() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    public boolean overdue(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
