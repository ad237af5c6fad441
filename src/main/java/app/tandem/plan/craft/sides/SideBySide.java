package app.tandem.plan.craft.sides;

import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.roadmap.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two items of a kind, field by field, and where they differ. What no room sees is left out.
public record SideBySide(Coded one, Coded other, List<Line> lines) {

    /// What both have in one field.
    public record Line(String field, String one, String other) {
        public boolean differs() {
            return !one.equals(other);
        }
    }

    public static SideBySide of(Plan plan, Coded one, Coded other) {
        var lines = new ArrayList<Line>();
        for (Cell cell : Shape.of(one).cells()) {
            if (told(cell)) add(lines, Words.field(cell.component().getName()),
                    item -> text(plan, cell.value(item)), List.of(one, other));
        }
        for (CustomField field : CustomField.of(plan, one.getClass())) {
            add(lines, field.title(), item -> CustomValue.of(plan, field, item.code()), List.of(one, other));
        }
        add(lines, Words.kinds(Fit.class), item -> links(plan, item), List.of(one, other));
        if (one instanceof Requirement) {
            add(lines, Words.kinds(Delivery.class), item -> deliveries(plan, item), List.of(one, other));
        }
        return new SideBySide(one, other, lines);
    }

    public List<Line> differences() {
        return lines.stream().filter(Line::differs).toList();
    }

    private static boolean told(Cell cell) {
        return !List.of("id", "code", "rank", "archived").contains(cell.name()) && !cell.confidential();
    }

    /// Fields in which neither has anything are left out.
    private static void add(List<Line> lines, String field, Function<Coded, String> text, List<Coded> both) {
        var line = new Line(field, text.apply(both.getFirst()), text.apply(both.getLast()));
        if (!(line.one() + line.other()).isEmpty()) lines.add(line);
    }

    private static String text(Plan plan, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Words.of(constant);
            case Id<?> id -> plan.find(id).map(row -> row instanceof Coded coded ? coded.title() : "")
                    .orElse("");
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Integer number -> number == 0 ? "" : number.toString();
            default -> value.toString();
        };
    }

    private static String links(Plan plan, Coded item) {
        return plan.referring(Fit.class, item.id()).stream()
                .map(fit -> (item instanceof Requirement ? plan.get(fit.capability()).code()
                        : plan.get(fit.requirement()).code()) + " " + Words.of(fit.coverage()))
                .sorted().collect(Collectors.joining(", "));
    }

    private static String deliveries(Plan plan, Coded item) {
        return plan.referring(Delivery.class, item.id()).stream()
                .map(delivery -> plan.get(delivery.initiative()).code().toString())
                .sorted().collect(Collectors.joining(", "));
    }
}
