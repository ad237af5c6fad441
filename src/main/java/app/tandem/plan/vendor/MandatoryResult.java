package app.tandem.plan.vendor;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// The condition with who sees to it and until when, as far as that was said.
    public String terms(Plan plan) {
        var by = plan.find(conditionOwner).map(Person::name).orElse("");
        var due = conditionDue == null ? "" : Words.with("vendors.condition.due", conditionDue);
        var who = Stream.of(by, due).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return who.isEmpty() ? note : note + " (" + who + ")";
    }

    /// A fail excludes the vendor; not assessed makes every ranking provisional.
    public enum Result { NOT_ASSESSED, PASS, CONDITION, FAIL }
}
