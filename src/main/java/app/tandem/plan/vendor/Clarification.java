package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question during a selection, and the answer that went to all vendors.
@RecordBuilder
public record Clarification(
        Id<Clarification> id,
        Id<Selection> selection,
        int number,
        String question,
        String answer,
        @Nullable LocalDate answeredOn)
        implements Row, ClarificationBuilder.With {

    public Clarification {
        Checks.title(question);
    }
}
