package app.tandem.plan.craft.field;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValues;
import app.tandem.plan.formula.Completion;
import app.tandem.plan.formula.Expression;
import app.tandem.plan.formula.UnreadableFormulaException;
import app.tandem.plan.query.Numbers;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The formula of a calculated field, read once and worked out for each item that is asked for. Where it
/// cannot be read every item has nothing; an item has nothing where a figure is missing or the divisor is 0.
public final class Calculation {

    private static final Function<Plan, Map<CustomField, Calculation>> KNOWN = Calculation::all;
    private static final Function<Plan, CustomValues> TYPED = CustomValues::of;

    private static final int LEAST_PLACES = 2;
    private static final int MOST_PLACES = 9;

    private final Map<Code, Coded> items = new HashMap<>();
    private final Map<Code, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Figure> names;
    private final String problem;
    private final @Nullable Expression expression;

    /// One number of an item; null where it has none.
    private interface Figure {
        @Nullable BigDecimal of(Coded item);
    }

    private Calculation(Plan plan, CustomField field) {
        names = figures(plan, field.kind());
        Expression read = null;
        var wrong = "";
        try {
            read = Expression.read(field.formula(), names.keySet());
            for (Coded item : plan.all(field.kind().rows())) items.put(item.code(), item);
        } catch (UnreadableFormulaException e) {
            wrong = String.valueOf(e.getMessage());
        }
        expression = read;
        problem = wrong;
    }

    /// @param field calculated
    public static Calculation of(Plan plan, CustomField field) {
        var known = plan.once(KNOWN).get(field);
        return known == null ? new Calculation(plan, field) : known;
    }

    private static Map<CustomField, Calculation> all(Plan plan) {
        return plan.all(CustomField.class).stream().filter(CustomField::calculated)
                .collect(Collectors.toUnmodifiableMap(field -> field, field -> new Calculation(plan, field)));
    }

    /// The names that a formula for items of this kind may use: the added numbers by their titles and the
    /// numbers of every item by the words that a filter knows them by.
    public static List<String> names(Plan plan, CustomField.Kind kind) {
        return List.copyOf(figures(plan, kind).keySet());
    }

    /// @throws IllegalArgumentException with a sentence, when the formula of a calculated field is no formula
    public static void check(Plan plan, CustomField field) {
        if (!field.calculated() || field.formula().isEmpty()) return;
        var problem = new Calculation(plan, field).problem;
        if (!problem.isEmpty()) throw new IllegalArgumentException(problem);
    }

    /// The other calculated fields whose formulas name this one by the title that it no longer has.
    public static List<Row> renamed(Plan plan, CustomField field) {
        var old = plan.find(field.id()).map(CustomField::title).map(Completion::name);
        var now = Completion.name(field.title());
        if (old.isEmpty() || old.get().equals(now)) return List.of();
        return calculated(plan, field.kind()).stream()
                .filter(other -> !other.id().equals(field.id()))
                .map(other -> other.withFormula(Expression.renamed(other.formula(), old.get(), now)))
                .filter(other -> !plan.get(other.id()).equals(other))
                .<Row>map(other -> other)
                .toList();
    }

    /// The calculated fields of a kind, in order.
    public static List<CustomField> calculated(Plan plan, CustomField.Kind kind) {
        return CustomField.of(plan, kind.rows()).stream().filter(CustomField::calculated).toList();
    }

    /// Why calculated fields of the kind have nothing, a sentence for each; empty when all can be read.
    public static String problems(Plan plan, CustomField.Kind kind) {
        return calculated(plan, kind).stream()
                .filter(field -> !of(plan, field).problem.isEmpty())
                .map(field -> Words.with("craft.field.empty", field.title(), of(plan, field).problem))
                .collect(Collectors.joining(" · "));
    }

    /// What is wrong with the formula, as a sentence; empty when it can be read.
    public String problem() {
        return problem;
    }

    /// The value as people read it, to three digits and at least two places; empty where there is none.
    public String text(Code code) {
        return texts.computeIfAbsent(code, asked -> Optional.ofNullable(items.get(asked)).flatMap(this::of)
                .map(Calculation::written).orElse(""));
    }

    private Optional<BigDecimal> of(Coded item) {
        return expression == null ? Optional.empty() : expression.of(name -> {
            var figure = names.get(name);
            var points = figure == null ? null : figure.of(item);
            return points == null ? Double.NaN : points.doubleValue();
        });
    }

    private static String written(BigDecimal points) {
        int exponent = points.precision() - points.scale() - 1;
        int places = Math.clamp(LEAST_PLACES - exponent, LEAST_PLACES, MOST_PLACES);
        var rounded = points.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /// An added number goes before what the item has of itself, as in a filter.
    private static Map<String, Figure> figures(Plan plan, CustomField.Kind kind) {
        var figures = new TreeMap<String, Figure>(String.CASE_INSENSITIVE_ORDER);
        for (var field : CustomField.of(plan, kind.rows())) {
            if (field.type() != CustomField.Type.NUMBER && field.type() != CustomField.Type.MONEY) continue;
            figures.putIfAbsent(Completion.name(field.title()), item -> Range.of(Range.Sign.IS,
                    plan.once(TYPED).get(field, item.code())).amount().orElse(null));
        }
        for (Query.Figure figure : Numbers.of(kind.rows())) {
            figures.putIfAbsent(Words.of(figure), item -> new Numbers(plan).of(item, figure));
        }
        return figures;
    }
}
