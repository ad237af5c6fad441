package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.roadmap.Initiative;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One round of tests with the people who will use it.
@RecordBuilder
public record UatRound(
        Id<UatRound> id,
        Code code,
        String title,
        @Nullable Id<Initiative> initiative,
        LocalDate date,
        String effort,
        String result,
        SignOff signOff)
        implements Coded, UatRoundBuilder.With {

    public static final String PREFIX = "U";

    /// Whether the center accepted it.
    public enum SignOff { PLANNED, NOT_ACCEPTED, ACCEPTED_WITH_CONDITIONS, ACCEPTED }

    public UatRound {
        Checks.title(title);
    }
}
