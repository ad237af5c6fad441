package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dated event of an initiative, without duration.
@RecordBuilder
public record Milestone(
        Id<Milestone> id,
        Id<Initiative> initiative,
        String title,
        LocalDate date,
        Type type,
        State state,
        @Nullable Id<Person> owner)
        implements Row, MilestoneBuilder.With {

    /// What happens that day.
    public enum Type { DECISION, CONTRACT, GO_LIVE, TEST, TRAINING, VENDOR_DATE, BENEFIT_CHECK }

    /// Whether it happened.
    public enum State { PLANNED, MET, LATE, DROPPED }

    public Milestone {
        Checks.title(title);
    }
}
