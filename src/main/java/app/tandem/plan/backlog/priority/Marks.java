package app.tandem.plan.backlog.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the figures of a need or of an initiative come from.
public final class Marks {

    /// What a letter of effort counts as where nobody gave a figure.
    private static final BigDecimal SMALL = BigDecimal.valueOf(2);
    private static final BigDecimal MEDIUM = BigDecimal.valueOf(5);
    private static final BigDecimal LARGE = BigDecimal.valueOf(13);

    /// How a figure came about.
    public enum Source { GIVEN, FITS, INITIATIVES }

    /// One figure and where it comes from.
    public record Figure(BigDecimal points, Source source) {}

    private Marks() {}

    /// The figure of a measure; empty when nobody gave it and nothing tells it.
    public static Optional<Figure> of(Plan plan, Coded item, Measure measure) {
        return switch (item) {
            case Requirement need -> figure(plan, need, measure);
            case Initiative initiative -> rated(initiative, measure).map(points -> new Figure(points,
                    Source.GIVEN));
            default -> Optional.empty();
        };
    }

    /// What a need was given for an own criterion, or for the measure that the criterion reads.
    public static Optional<Figure> of(Plan plan, Requirement need, OwnCriterion criterion) {
        return criterion.source() == Measure.OWN
                ? mark(plan, need, Measure.OWN, criterion).map(Marks::given)
                : figure(plan, need, criterion.source());
    }

    /// The row that holds a given figure; empty where the need itself holds it or nobody gave one.
    public static Optional<Mark> mark(Plan plan, Requirement need, Measure measure,
            @Nullable OwnCriterion criterion) {
        var wanted = criterion == null ? null : criterion.id();
        return plan.referring(Mark.class, need.id()).stream()
                .filter(mark -> mark.measure() == measure)
                .filter(mark -> wanted == null || wanted.equals(mark.criterion()))
                .findFirst();
    }

    private static Optional<Figure> figure(Plan plan, Requirement need, Measure measure) {
        return switch (measure) {
            case VALUE -> rated(need.value()).map(points -> new Figure(points, Source.GIVEN));
            case URGENCY -> rated(need.urgency()).map(points -> new Figure(points, Source.GIVEN));
            case RISK -> rated(need.risk()).map(points -> new Figure(points, Source.GIVEN));
            case EFFORT -> mark(plan, need, measure, null).map(Marks::given).or(() -> effort(plan, need));
            default -> mark(plan, need, measure, null).map(Marks::given);
        };
    }

    /// The effort of its best assessed fit, else its share of the initiatives that are to meet it.
    private static Optional<Figure> effort(Plan plan, Requirement need) {
        return plan.referring(Fit.class, need.id()).stream()
                .filter(fit -> fit.effort() != Fit.Effort.OPEN)
                .max(Comparator.comparing(Fit::coverage))
                .map(fit -> new Figure(points(fit.effort()), Source.FITS))
                .or(() -> share(plan, need));
    }

    private static Optional<Figure> share(Plan plan, Requirement need) {
        var total = BigDecimal.ZERO;
        for (var delivery : plan.referring(Delivery.class, need.id())) {
            var initiative = plan.get(delivery.initiative());
            int needs = plan.referring(Delivery.class, initiative.id()).size();
            total = total.add(BigDecimal.valueOf(initiative.size())
                    .divide(BigDecimal.valueOf(needs), MathContext.DECIMAL64));
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(new Figure(total, Source.INITIATIVES));
    }

    private static BigDecimal points(Fit.Effort effort) {
        return switch (effort) {
            case S -> SMALL;
            case M -> MEDIUM;
            case L -> LARGE;
            case OPEN -> BigDecimal.ZERO;
        };
    }

    private static Optional<BigDecimal> rated(Initiative initiative, Measure measure) {
        return switch (measure) {
            case VALUE, USER_VALUE -> rated(initiative.userValue());
            case TIME_CRITICALITY -> rated(initiative.timeCriticality());
            case RISK_REDUCTION -> rated(initiative.riskReduction());
            case EFFORT -> rated(initiative.size());
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> rated(int points) {
        return points == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(points));
    }

    private static Figure given(Mark mark) {
        return new Figure(mark.points(), Source.GIVEN);
    }
}
