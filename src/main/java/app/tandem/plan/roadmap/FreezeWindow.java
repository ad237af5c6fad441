package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// Days on which nothing risky goes live.
@RecordBuilder
public record FreezeWindow(
        Id<FreezeWindow> id,
        String reason,
        LocalDate start,
        LocalDate end,
        String scope)
        implements Row, FreezeWindowBuilder.With {

    public FreezeWindow {
        Checks.title(reason);
        if (end.isBefore(start)) throw new IllegalArgumentException("A freeze ends after it starts");
    }
}
