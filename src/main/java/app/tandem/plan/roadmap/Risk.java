package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// Something that may go wrong, is taken for granted, or already is a problem.
///
/// @param likelihood 1 to 5; impact likewise
@RecordBuilder
public record Risk(
        Id<Risk> id,
        Code code,
        String title,
        Type type,
        String cause,
        String effect,
        int likelihood,
        int impact,
        String proximity,
        @Nullable Id<Person> owner,
        Response response,
        String responseText,
        State state)
        implements Coded, RiskBuilder.With {

    public static final String PREFIX = "K";

    /// Whether it may come, is assumed, or is here.
    public enum Type { RISK, ASSUMPTION, ISSUE }

    /// What is done about it.
    public enum Response { AVOID, REDUCE, TRANSFER, ACCEPT, EXPLOIT }

    /// Whether it still counts.
    public enum State { OPEN, MITIGATED, CLOSED }

    public Risk {
        Checks.title(title);
        Checks.range("likelihood", likelihood, 1, 5);
        Checks.range("impact", impact, 1, 5);
    }

    /// Likelihood times impact, 1 to 25.
    public int score() {
        return likelihood * impact;
    }
}
