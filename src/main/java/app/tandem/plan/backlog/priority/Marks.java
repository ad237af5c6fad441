package app.tandem.plan.backlog.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the figures of a need or of an initiative come from.
public final class Marks {

    /// What a letter of effort counts as where nobody gave a figure.
    private static final BigDecimal SMALL = BigDecimal.valueOf(2);
    private static final BigDecimal MEDIUM = BigDecimal.valueOf(5);
    private static final BigDecimal LARGE = BigDecimal.valueOf(13);

    private static final Function<Plan, Marks> ALL = Marks::made;
    private static final Set<Class<? extends Row>> KINDS =
            Set.of(Mark.class, Fit.class, Delivery.class, Initiative.class);

    /// How a figure came about.
    public enum Source { GIVEN, FITS, INITIATIVES }

    /// One figure and where it comes from.
    public record Figure(BigDecimal points, Source source) {}

    /// What hangs on a need: its marks, and the first best of its fits whose effort is assessed.
    private interface Hung {
        List<Mark> marks(Requirement need);

        Optional<Fit> assessed(Requirement need);
    }

    private final Plan plan;
    private final Hung hung;

    private Marks(Plan plan, Hung hung) {
        this.plan = plan;
        this.hung = hung;
    }

    /// The figures of many items, for which everything is looked up once.
    public static Marks all(Plan plan) {
        return plan.once(ALL, KINDS);
    }

    private static Marks made(Plan plan) {
        var marks = new HashMap<Id<Requirement>, List<Mark>>();
        for (var mark : plan.all(Mark.class)) {
            marks.computeIfAbsent(mark.requirement(), _ -> new ArrayList<>()).add(mark);
        }
        var links = plan.all(Fit.class);
        var fits = HashMap.<Id<Requirement>, Fit>newHashMap(links.size());
        for (var fit : links) {
            if (fit.effort() != Fit.Effort.OPEN) fits.merge(fit.requirement(), fit, Marks::better);
        }
        return new Marks(plan, new Hung() {
            @Override
            public List<Mark> marks(Requirement need) {
                return marks.getOrDefault(need.id(), List.of());
            }

            @Override
            public Optional<Fit> assessed(Requirement need) {
                return Optional.ofNullable(fits.get(need.id()));
            }
        });
    }

    private static Marks one(Plan plan) {
        return new Marks(plan, new Hung() {
            @Override
            public List<Mark> marks(Requirement need) {
                return plan.referring(Mark.class, need.id());
            }

            @Override
            public Optional<Fit> assessed(Requirement need) {
                return plan.referring(Fit.class, need.id()).stream()
                        .filter(fit -> fit.effort() != Fit.Effort.OPEN)
                        .reduce(Marks::better);
            }
        });
    }

    private static Fit better(Fit one, Fit other) {
        return one.coverage().compareTo(other.coverage()) >= 0 ? one : other;
    }

    /// The figure of a measure; empty when nobody gave it and nothing tells it.
    public static Optional<Figure> of(Plan plan, Coded item, Measure measure) {
        return one(plan).of(item, measure);
    }

    /// The figure of what is rated.
    public static Optional<Figure> of(Plan plan, Coded item, Rated rated) {
        return one(plan).of(item, rated);
    }

    /// What a need was given for an own criterion, or for the measure that the criterion reads.
    public static Optional<Figure> of(Plan plan, Requirement need, OwnCriterion criterion) {
        return one(plan).of(need, criterion);
    }

    /// The row that holds a given figure; empty where the need itself holds it or nobody gave one.
    public static Optional<Mark> mark(Plan plan, Requirement need, Measure measure,
            @Nullable OwnCriterion criterion) {
        return one(plan).mark(need, measure, criterion);
    }

    /// The figure of a measure; empty when nobody gave it and nothing tells it.
    public Optional<Figure> of(Coded item, Measure measure) {
        return switch (item) {
            case Requirement need -> figure(need, measure);
            case Initiative initiative -> rated(initiative, measure).map(points -> new Figure(points,
                    Source.GIVEN));
            default -> Optional.empty();
        };
    }

    /// What a need was given for an own criterion, or for the measure that the criterion reads.
    public Optional<Figure> of(Requirement need, OwnCriterion criterion) {
        return criterion.source() == Measure.OWN
                ? mark(need, Measure.OWN, criterion).map(Marks::given)
                : figure(need, criterion.source());
    }

    /// The figure of what is rated.
    public Optional<Figure> of(Coded item, Rated rated) {
        return rated.criterion() != null && item instanceof Requirement need
                ? of(need, rated.criterion())
                : of(item, rated.measure());
    }

    private Optional<Mark> mark(Requirement need, Measure measure, @Nullable OwnCriterion criterion) {
        var wanted = criterion == null ? null : criterion.id();
        for (var mark : hung.marks(need)) {
            if (mark.measure() == measure && (wanted == null || wanted.equals(mark.criterion()))) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> figure(Requirement need, Measure measure) {
        return switch (measure) {
            case VALUE -> rated(need.value()).map(points -> new Figure(points, Source.GIVEN));
            case URGENCY -> rated(need.urgency()).map(points -> new Figure(points, Source.GIVEN));
            case RISK -> rated(need.risk()).map(points -> new Figure(points, Source.GIVEN));
            case EFFORT -> mark(need, measure, null).map(Marks::given).or(() -> effort(need));
            default -> mark(need, measure, null).map(Marks::given);
        };
    }

    /// The effort of its best assessed fit, else its share of the initiatives that are to meet it.
    private Optional<Figure> effort(Requirement need) {
        return hung.assessed(need)
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
