package app.tandem.pages.roadmap;

import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.util.Optional;
import java.util.function.Function;

/// One line of the roadmap's table: a lane, an initiative in it, or a milestone of that.
sealed interface Line {

    /// What stays the same while the line changes.
    String key();

    /// A lane with the number of its initiatives.
    record OfLane(String key, String title, int count) implements Line {}

    /// An initiative.
    record OfInitiative(Initiative of) implements Line {
        @Override
        public String key() {
            return of.id().value();
        }
    }

    /// A milestone of an initiative.
    record OfMilestone(Milestone of) implements Line {
        @Override
        public String key() {
            return of.id().value();
        }
    }

    default Optional<Initiative> initiative() {
        return this instanceof OfInitiative(Initiative of) ? Optional.of(of) : Optional.empty();
    }

    default Optional<Milestone> milestone() {
        return this instanceof OfMilestone(Milestone of) ? Optional.of(of) : Optional.empty();
    }

    default Optional<Row> row() {
        return initiative().<Row>map(Function.identity()).or(this::milestone);
    }
}
