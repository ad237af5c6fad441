package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What a role does in one type of decision. Each type has exactly one accountable role.
@RecordBuilder
public record DecisionRight(
        Id<DecisionRight> id,
        Id<GovernanceBody> body,
        Decision.Type decisionType,
        String role,
        Part part)
        implements Row, DecisionRightBuilder.With {

    /// Responsible, accountable, consulted, informed.
    public enum Part { R, A, C, I }

    public DecisionRight {
        Checks.title(role);
    }
}
