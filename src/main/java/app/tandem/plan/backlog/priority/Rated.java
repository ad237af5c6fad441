package app.tandem.plan.backlog.priority;

import app.tandem.plan.Words;
import org.jspecify.annotations.Nullable;

/// What is rated: a measure, or an own criterion.
public record Rated(Measure measure, @Nullable OwnCriterion criterion) {

    public static Rated of(Measure measure) {
        return new Rated(measure, null);
    }

    /// A criterion that reads a measure is rated as that measure.
    public static Rated of(OwnCriterion criterion) {
        return criterion.source() == Measure.OWN
                ? new Rated(Measure.OWN, criterion)
                : new Rated(criterion.source(), null);
    }

    public String title() {
        return criterion == null ? Words.of(measure) : criterion.title();
    }
}
