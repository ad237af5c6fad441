package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A repeating joint act with a cue and somebody who starts it.
///
/// @param rule when it is due, in words
/// @param ifThen the sentence that ties cue, person and act together
/// @param rewardWhenDone what happens when it is done, ifMissed what happens when it is not
@RecordBuilder
public record Routine(
        Id<Routine> id,
        Code code,
        String title,
        String purpose,
        Type type,
        Cue cue,
        String rule,
        String ifThen,
        @Nullable Id<Person> triggerOwner,
        @Nullable Id<Person> backup,
        String participants,
        List<String> steps,
        String hours,
        String rewardWhenDone,
        String ifMissed,
        String adherence,
        State state)
        implements Coded, RoutineBuilder.With {

    public static final String PREFIX = "RT";

    /// What sort of habit.
    public enum Type {
        SESSION, REVIEW, TRIAGE, EXCHANGE, SHADOWING, BRIEFING, EXERCISE, INTAKE, NOTIFICATION,
        SURVEY, SOCIAL
    }

    /// What sets it off.
    public enum Cue { CALENDAR_RULE, EVENT, THRESHOLD }

    /// How it lives.
    public enum State { PROPOSED, ACTIVE, AT_RISK, PAUSED, RETIRED }

    public Routine {
        Checks.title(title);
        steps = List.copyOf(steps);
    }

    /// Why it cannot be active yet: nobody starts it, nobody stands in, or nothing happens when it is missed.
    public boolean complete() {
        return triggerOwner != null && backup != null && !ifMissed.isBlank();
    }
}
