package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// The script that every vendor is asked to show.
@RecordBuilder
public record DemoScenario(
        Id<DemoScenario> id,
        Id<Selection> selection,
        int number,
        String title,
        String script,
        int minutes,
        List<String> criteria)
        implements Row, DemoScenarioBuilder.With {

    public DemoScenario {
        Checks.title(title);
        criteria = List.copyOf(criteria);
    }
}
