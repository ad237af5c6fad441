package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// A result worth telling upwards, in plain words.
@RecordBuilder
public record Accomplishment(
        Id<Accomplishment> id,
        Code code,
        String title,
        String who,
        @Nullable Period month)
        implements Coded, AccomplishmentBuilder.With {

    public static final String PREFIX = "W";

    public Accomplishment {
        Checks.title(title);
    }
}
