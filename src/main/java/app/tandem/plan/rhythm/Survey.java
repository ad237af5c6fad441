package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// One wave of the paired survey: the same statements put to four groups.
@RecordBuilder
public record Survey(
        Id<Survey> id,
        String title,
        LocalDate date,
        String note)
        implements Row, SurveyBuilder.With {

    public Survey {
        Checks.title(title);
    }
}
