package app.tandem.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// What a figure was on a day.
@RecordBuilder
public record KpiReading(
        Id<KpiReading> id,
        Id<Kpi> kpi,
        LocalDate date,
        double value,
        String note)
        implements Row, KpiReadingBuilder.With {
}
