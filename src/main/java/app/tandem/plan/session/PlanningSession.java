package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One meeting at which both sides plan together.
///
/// @param starts local time of day, empty when open; ends likewise
/// @param state a session in session is noted in every log entry made meanwhile
/// @param retroScore 1 to 5, 0 when not asked
/// @param fingerprint of the sealed minutes, 64 hexadecimal digits; empty until both sides signed
/// @param minutesRevision counts the revisions of the minutes; amendments raise it
@RecordBuilder
public record PlanningSession(
        Id<PlanningSession> id,
        Code code,
        String title,
        LocalDate date,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String place,
        Type type,
        @Nullable Id<GovernanceBody> body,
        @Nullable Id<Person> chairIt,
        @Nullable Id<Person> chairCc,
        @Nullable Id<Person> facilitator,
        @Nullable Id<Person> secretary,
        State state,
        double retroScore,
        String retroChange,
        String mainOutcome,
        String notes,
        @Nullable LocalDate nextDate,
        @Nullable Id<Person> triggerOwner,
        int minutesRevision,
        String fingerprint)
        implements Coded, PlanningSessionBuilder.With {

    public static final String PREFIX = "S";

    /// What kind of meeting.
    public enum Type { BIANNUAL, CO_CHAIR, EXTRAORDINARY, FOCUS_GROUP, SELECTION_MEETING }

    /// How far it has come. Approved minutes are sealed.
    public enum State { DRAFT, CALLED, IN_SESSION, MINUTES_DRAFT, MINUTES_APPROVED }

    public PlanningSession {
        Checks.title(title);
    }

    public boolean sealed() {
        return state == State.MINUTES_APPROVED;
    }
}
