package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Capability;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What an initiative does to a capability.
///
/// @param maturityAfter maturity 0 to 5 once it is done; 0 when it is not raised
@RecordBuilder
public record Effect(
        Id<Effect> id,
        Id<Initiative> initiative,
        Id<Capability> capability,
        Kind kind,
        int maturityAfter)
        implements Row, EffectBuilder.With {

    /// What happens to the capability.
    public enum Kind { BRINGS, RAISES, REPLACES, RETIRES }

    public Effect {
        Checks.range("maturityAfter", maturityAfter, 0, 5);
    }
}
