package app.tandem.plan.roadmap.scenario;

import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one initiative would be in a scenario, where that is not what the plan says.
///
/// @param fate whether it is done at all there
@RecordBuilder
public record ScenarioChange(
        Id<ScenarioChange> id,
        Id<Scenario> scenario,
        Id<Initiative> initiative,
        Fate fate,
        @Nullable Period start,
        @Nullable Period end,
        Initiative.Confidence confidence,
        @Nullable BigDecimal oneOffLikely,
        @Nullable BigDecimal yearlyLikely)
        implements Row, ScenarioChangeBuilder.With {

    /// Whether the initiative is done in the scenario.
    public enum Fate { KEPT, DROPPED }

    public ScenarioChange {
        if (start != null && end != null && end.end().isBefore(start.start())) {
            throw new IllegalArgumentException("An initiative ends after it starts");
        }
    }

    /// The initiative as the plan has it, to be changed from there.
    public static ScenarioChange of(Id<ScenarioChange> id, Id<Scenario> scenario, Initiative initiative) {
        return new ScenarioChange(id, scenario, initiative.id(), Fate.KEPT, initiative.start(),
                initiative.end(), initiative.confidence(), initiative.oneOffLikely(),
                initiative.yearlyLikely());
    }

    /// The initiative as it would be; one that is dropped counts as cancelled.
    public Initiative applied(Initiative plan) {
        return plan.with()
                .start(start)
                .end(end)
                .confidence(confidence)
                .oneOffLikely(oneOffLikely)
                .yearlyLikely(yearlyLikely)
                .hold(fate == Fate.DROPPED ? Initiative.Hold.CANCELLED : plan.hold())
                .build();
    }
}
