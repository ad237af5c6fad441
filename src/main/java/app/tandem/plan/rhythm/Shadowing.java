package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/// A visit to the other side's work, with what was learned.
///
/// @param learnings at least two
@RecordBuilder
public record Shadowing(
        Id<Shadowing> id,
        Code code,
        LocalDate date,
        String title,
        String length,
        List<String> learnings,
        List<Code> linked)
        implements Coded, ShadowingBuilder.With {

    public static final String PREFIX = "SH";

    public Shadowing {
        Checks.title(title);
        learnings = List.copyOf(learnings);
        linked = List.copyOf(linked);
    }
}
