package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An unplanned loss of a service that the center uses.
///
/// @param notifiedAfter minutes until the duty manager was told; estimate and duration in minutes too
@RecordBuilder
public record Outage(
        Id<Outage> id,
        Code code,
        String title,
        Severity severity,
        boolean planned,
        LocalDate date,
        @Nullable Integer notifiedAfter,
        @Nullable Integer estimate,
        int duration,
        String updates,
        String cause,
        @Nullable Id<Person> owner,
        String vendor,
        @Nullable Integer contactsLost,
        String degradedMode,
        String review)
        implements Coded, OutageBuilder.With {

    public static final String PREFIX = "O";

    /// How bad.
    public enum Severity { SEV_1, SEV_2, SEV_3 }

    /// Minutes within which the floor is to be told.
    public static final int NOTICE_MINUTES = 10;

    public Outage {
        Checks.title(title);
    }

    /// Whether the floor was told within ten minutes.
    public boolean toldInTime() {
        return notifiedAfter != null && notifiedAfter <= NOTICE_MINUTES;
    }
}
