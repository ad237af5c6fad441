package app.tandem.plan.backlog.priority.certain;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.Rated;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How sure the two sides are of one figure of a need. It is shown beside the figure and counts nothing.
///
/// @param criterion the own criterion it is about; empty for every other measure
@RecordBuilder
public record Certainty(
        Id<Certainty> id,
        Id<Requirement> requirement,
        Measure measure,
        @Nullable Id<OwnCriterion> criterion,
        Confidence level)
        implements Row, CertaintyBuilder.With {

    public static Optional<Certainty> of(Plan plan, Requirement need, Rated rated) {
        var criterion = rated.criterion() == null ? null : rated.criterion().id();
        return plan.referring(Certainty.class, need.id()).stream()
                .filter(each -> each.measure() == rated.measure()
                        && Objects.equals(each.criterion(), criterion))
                .findFirst();
    }

    /// The level that a typed word or letter stands for, such as "low" or "l".
    public static Optional<Confidence> level(String typed) {
        var word = typed.strip().toUpperCase(Locale.ROOT);
        return word.isEmpty() ? Optional.empty()
                : Arrays.stream(Confidence.values()).filter(each -> each.name().startsWith(word)).findFirst();
    }
}
