package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The group with a charter and decision rights.
///
/// @param quorumIt smallest number of voting members of IT that makes a decision valid; quorumCc likewise
@RecordBuilder
public record GovernanceBody(
        Id<GovernanceBody> id,
        String title,
        String purpose,
        int charterVersion,
        int quorumIt,
        int quorumCc,
        MajorityRule majorityRule,
        boolean proxyAllowed,
        String escalationTo,
        @Nullable LocalDate reviewDate)
        implements Row, GovernanceBodyBuilder.With {

    /// What carries a decision.
    public enum MajorityRule { SIMPLE, TWO_THIRDS, BOTH_CO_CHAIRS }

    public GovernanceBody {
        Checks.title(title);
        Checks.range("quorumIt", quorumIt, 1, 99);
        Checks.range("quorumCc", quorumCc, 1, 99);
    }
}
