package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a customer of a vendor answered.
@RecordBuilder
public record CustomerReference(
        Id<CustomerReference> id,
        Id<Vendor> vendor,
        String customer,
        String questions,
        String answers,
        @Nullable LocalDate date)
        implements Row, CustomerReferenceBuilder.With {

    public CustomerReference {
        Checks.title(customer);
    }
}
