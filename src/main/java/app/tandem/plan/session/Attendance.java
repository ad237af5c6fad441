package app.tandem.plan.session;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// That a person was at a session, or was not.
///
/// @param arrived local time; empty means from the start
/// @param left local time; empty means to the end
@RecordBuilder
public record Attendance(
        Id<Attendance> id,
        Id<PlanningSession> session,
        Id<Person> person,
        String role,
        Person.Seat seat,
        Presence presence,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        @Nullable Id<Person> proxy)
        implements Row, AttendanceBuilder.With {

    /// Whether the person was there.
    public enum Presence {
        YES, REMOTE, ABSENT, APOLOGIES;

        public boolean present() {
            return this == YES || this == REMOTE;
        }
    }

    public boolean votes() {
        return seat == Person.Seat.VOTING && presence.present();
    }
}
