package app.tandem.plan.rhythm;

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

/// An urgent pain of today that needs an answer before the next session.
@RecordBuilder
public record HotButton(
        Id<HotButton> id,
        Code code,
        String title,
        String raisedBy,
        Side side,
        String channel,
        Severity severity,
        String affected,
        LocalDate firstSeen,
        String workaround,
        @Nullable Id<Person> owner,
        List<Code> linked,
        State state)
        implements Coded, HotButtonBuilder.With {

    public static final String PREFIX = "HB";

    /// How much it hurts.
    public enum Severity { CRITICAL, HIGH, MEDIUM, LOW }

    /// What became of it.
    public enum State { NEW, IN_WORK, ESCALATED, RESOLVED, PROMOTED, CLOSED_WITHOUT_FIX }

    public HotButton {
        Checks.title(title);
        linked = List.copyOf(linked);
    }
}
