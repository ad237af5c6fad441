package app.tandem.plan.session.prepare;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.session.PlanningSession;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That somebody ticked one step of a session's preparation.
@RecordBuilder
public record Preparation(
        Id<Preparation> id,
        Id<PlanningSession> session,
        PreparationStep step,
        LocalDate doneOn,
        @Nullable Id<Person> doneBy,
        String note)
        implements Row, PreparationBuilder.With {
}
