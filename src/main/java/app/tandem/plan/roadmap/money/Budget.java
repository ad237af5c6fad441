package app.tandem.plan.roadmap.money;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/// What may be spent on the roadmap in one year, once and running together.
///
/// @param amount in the workspace's currency
@RecordBuilder
public record Budget(
        Id<Budget> id,
        int year,
        BigDecimal amount,
        String note)
        implements Row, BudgetBuilder.With {

    public Budget {
        Checks.range("year", year, 1900, 2199);
    }
}
