package app.tandem.plan.session;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/// One side's name under the minutes of a session.
///
/// @param minutesRevision the revision of the minutes that was signed
/// @param fingerprint of the minutes as they were read, 64 hexadecimal digits
@RecordBuilder
public record Signature(
        Id<Signature> id,
        Id<PlanningSession> session,
        Side side,
        Id<Person> person,
        Instant signedAt,
        int minutesRevision,
        String fingerprint)
        implements Row, SignatureBuilder.With {

    public Signature {
        if (!side.decides()) throw new IllegalArgumentException("Only IT and the contact center sign");
    }
}
