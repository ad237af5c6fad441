package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.formula.Completion;
import app.tandem.plan.formula.Expression;
import app.tandem.plan.formula.UnreadableFormulaException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The own score as the people of a plan wrote it down: a formula over the figures of a need.
public final class WrittenScore implements OwnScore {

    private final Marks marks;
    private final Expression expression;
    private final Map<String, Rated> used = new TreeMap<>();

    /// @throws UnreadableFormulaException when the formula names what is no longer there
    WrittenScore(Plan plan) throws UnreadableFormulaException {
        marks = Marks.all(plan);
        var known = names(plan);
        expression = Expression.read(Ordering.of(plan).formula(), known.keySet());
        for (var name : expression.names()) {
            var rated = known.get(name);
            if (rated != null) used.put(name, rated);
        }
    }

    /// Every figure that a formula can name, whatever the case: the own criteria by their titles and the
    /// measures.
    public static Map<String, Rated> names(Plan plan) {
        var names = new TreeMap<String, Rated>(String.CASE_INSENSITIVE_ORDER);
        for (var criterion : OwnScore.criteria(plan)) {
            names.putIfAbsent(Completion.name(criterion.title()), Rated.of(criterion));
        }
        for (var measure : Measure.values()) {
            if (measure.counts()) names.putIfAbsent(Rated.of(measure).title(), Rated.of(measure));
        }
        return names;
    }

    @Override
    public List<Rated> figures() {
        return used.values().stream().distinct().toList();
    }

    @Override
    public Optional<BigDecimal> of(Requirement need) {
        return expression.of(name -> points(need, name).map(BigDecimal::doubleValue).orElse(Double.NaN));
    }

    @Override
    public List<Rated> missing(Requirement need) {
        return figures().stream().filter(rated -> marks.of(need, rated).isEmpty()).toList();
    }

    private Optional<BigDecimal> points(Requirement need, String name) {
        var rated = used.get(name);
        return rated == null ? Optional.empty() : marks.of(need, rated).map(Marks.Figure::points);
    }
}
