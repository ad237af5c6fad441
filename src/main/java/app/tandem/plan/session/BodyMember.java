package app.tandem.plan.session;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's seat in a governance body.
@RecordBuilder
public record BodyMember(
        Id<BodyMember> id,
        Id<GovernanceBody> body,
        Id<Person> person,
        Person.Seat seat,
        String office,
        LocalDate since,
        @Nullable LocalDate until)
        implements Row, BodyMemberBuilder.With {
}
