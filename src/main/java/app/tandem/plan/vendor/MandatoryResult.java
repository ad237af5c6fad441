package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a vendor meets a mandatory criterion.
///
/// @param note evidence for a fail, the text of a condition
@RecordBuilder
public record MandatoryResult(
        Id<MandatoryResult> id,
        Id<Vendor> vendor,
        Id<Criterion> criterion,
        Result result,
        String note,
        @Nullable Id<Person> conditionOwner,
        @Nullable LocalDate conditionDue)
        implements Row, MandatoryResultBuilder.With {

    /// A fail excludes the vendor; not assessed makes every ranking provisional.
    public enum Result { NOT_ASSESSED, PASS, CONDITION, FAIL }
}
