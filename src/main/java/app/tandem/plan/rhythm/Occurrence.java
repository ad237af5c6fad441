package app.tandem.plan.rhythm;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One due instance of a routine.
///
/// @param done empty when it was missed or is still to come
@RecordBuilder
public record Occurrence(
        Id<Occurrence> id,
        Id<Routine> routine,
        LocalDate due,
        @Nullable Id<Person> firedBy,
        @Nullable LocalDate done,
        String evidence,
        String skipReason)
        implements Row, OccurrenceBuilder.With {
}
