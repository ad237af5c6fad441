package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What a role can give in a quarter, or a group can take: a ceiling that holds from a quarter on, until
/// a later one takes its place.
///
/// @param who the role as capacities name it, or the target group as change plans name it
/// @param from the first quarter in which it holds
/// @param amount working days for a role, hours of learning a person for a group
@RecordBuilder
public record Allowance(
        Id<Allowance> id,
        Kind kind,
        String who,
        Period from,
        int amount)
        implements Row, AllowanceBuilder.With {

    /// What is limited.
    public enum Kind { ROLE_DAYS, LEARNING_HOURS }

    public Allowance {
        Checks.title(who);
        Checks.range("amount", amount, 0, 100_000);
    }
}
