package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Money for one vendor in one year.
///
/// @param year from 0; amount in the workspace's currency, negative for a residual value
/// @param amountLow best case; empty when only the likely amount is known. amountHigh likewise
@RecordBuilder
public record CostLine(
        Id<CostLine> id,
        Id<Vendor> vendor,
        int year,
        Category category,
        @Confidential BigDecimal amount,
        @Confidential @Nullable BigDecimal amountLow,
        @Confidential @Nullable BigDecimal amountHigh,
        @Confidential String assumption)
        implements Row, CostLineBuilder.With {

    /// What it is paid for.
    public enum Category {
        LICENCE, IMPLEMENTATION, INTEGRATION, HARDWARE, TELEPHONY_USAGE, TRAINING, INTERNAL_EFFORT,
        MIGRATION, SUPPORT, EXIT, RISK_ALLOWANCE, TOTAL
    }

    public CostLine {
        Checks.range("year", year, 0, 10);
    }
}
