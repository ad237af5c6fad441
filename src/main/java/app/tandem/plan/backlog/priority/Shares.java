package app.tandem.plan.backlog.priority;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.OwnCriterion.Better;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How far each need lies between the worst and the best of a criterion's scale, 0 to 1: a column of numbers
/// for each criterion, which stays while only weights change.
final class Shares {

    private static final Function<Plan, Shares> MADE = Shares::new;
    private static final Set<Class<? extends Row>> KINDS = Set.of(Requirement.class, Mark.class, Fit.class,
            Delivery.class, Initiative.class);

    private final Marks marks;
    private final List<Requirement> needs;
    private final Map<Id<Requirement>, Integer> places = new HashMap<>();
    private final Map<Scale, double[]> columns = new ConcurrentHashMap<>();

    /// What a column depends on besides the figures.
    private record Scale(Measure source, @Nullable Id<OwnCriterion> criterion, Better better) {}

    private Shares(Plan plan) {
        marks = Marks.all(plan);
        needs = Columns.requirements(plan);
        for (int i = 0; i < needs.size(); i++) places.put(needs.get(i).id(), i);
    }

    static Shares of(Plan plan) {
        return plan.once(MADE, KINDS);
    }

    /// Where a need stands in every column; -1 where it does in none.
    int place(Requirement need) {
        return places.getOrDefault(need.id(), -1);
    }

    /// By the places of the needs; not a number where there is no figure.
    double[] column(OwnCriterion criterion) {
        boolean own = criterion.source() == Measure.OWN;
        var scale = new Scale(criterion.source(), own ? criterion.id() : null, criterion.better());
        return columns.computeIfAbsent(scale, _ -> {
            double widest = widest(criterion.source());
            var column = new double[needs.size()];
            Arrays.setAll(column, i -> marks.of(needs.get(i), criterion)
                    .map(figure -> share(criterion, figure.points(), widest)).orElse(Double.NaN));
            return column;
        });
    }

    /// The best end of a scale; of a free measure the most that any need has of it.
    private double widest(Measure measure) {
        if (!measure.steps().isEmpty()) return measure.steps().getLast().doubleValue();
        return needs.stream().flatMap(need -> marks.of(need, measure).stream())
                .mapToDouble(figure -> figure.points().doubleValue())
                .reduce(1, Math::max);
    }

    private static double share(OwnCriterion criterion, BigDecimal points, double most) {
        var steps = criterion.source().steps();
        double least = steps.isEmpty() ? 0 : steps.getFirst().doubleValue();
        double share = (Math.clamp(points.doubleValue(), least, most) - least) / (most - least);
        return criterion.better() == Better.MORE ? share : 1 - share;
    }
}
