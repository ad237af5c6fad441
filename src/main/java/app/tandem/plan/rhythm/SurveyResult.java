package app.tandem.plan.rhythm;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// What one group answered to one statement, 1 to 5.
///
/// @param answers how many answered; under 5 only that is shown
/// @param meanToday empty when the group was not asked; meanWanted likewise
@RecordBuilder
public record SurveyResult(
        Id<SurveyResult> id,
        Id<SurveyStatement> statement,
        Group group,
        int answers,
        @Nullable Double meanToday,
        @Nullable Double meanWanted)
        implements Row, SurveyResultBuilder.With {

    /// Who was asked.
    public enum Group { CC_MANAGEMENT, CC_FRONTLINE, IT_MANAGEMENT, IT_STAFF }

    /// Fewest answers for which a mean is shown.
    public static final int ANSWERS_MIN = 5;
}
