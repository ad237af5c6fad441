package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/// A statement that all groups rate.
@RecordBuilder
public record SurveyStatement(
        Id<SurveyStatement> id,
        Code code,
        Id<Survey> survey,
        String title)
        implements Coded, SurveyStatementBuilder.With {

    public static final String PREFIX = "Q";

    public SurveyStatement {
        Checks.title(title);
    }
}
