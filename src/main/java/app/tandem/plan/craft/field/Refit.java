package app.tandem.plan.craft.field;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A field as another type, and what becomes of each value that it has.
///
/// @param field as it would be; a choice that has nothing to choose gets what stands there
public record Refit(Plan plan, CustomField field, List<Line> lines) {

    /// One value before and after.
    ///
    /// @param problem why it cannot be read so; empty when it can
    public record Line(Code about, String before, String after, String problem) {}

    public static Refit of(Plan plan, CustomField field, CustomField.Type type) {
        var values = plan.referring(CustomValue.class, field.id());
        boolean chosen = type == CustomField.Type.CHOICE || type == CustomField.Type.MULTI_CHOICE;
        var choices = !chosen || !field.choices().isEmpty() ? field.choices()
                : values.stream().map(CustomValue::text)
                        .flatMap(text -> type == CustomField.Type.CHOICE ? Stream.of(text)
                                : CustomField.several(text).stream())
                        .distinct().sorted().toList();
        var next = field.with().type(type).choices(choices).standard(standard(field, type)).build();
        return new Refit(plan, next, values.stream().map(value -> line(next, value))
                .sorted(Comparator.comparing((Line line) -> line.problem().isEmpty())
                        .thenComparing(Line::about)).toList());
    }

    /// A standard that the new type cannot hold goes.
    private static String standard(CustomField field, CustomField.Type type) {
        return problem(field.withType(type), field.standard()).map(_ -> "").orElse(field.standard());
    }

    private static Line line(CustomField next, CustomValue value) {
        var problem = problem(next, value.text());
        return new Line(value.about(), value.text(), problem.isEmpty() ? next.read(value.text()) : "",
                problem.orElse(""));
    }

    private static Optional<String> problem(CustomField next, String text) {
        try {
            next.read(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    public List<Line> unread() {
        return lines.stream().filter(line -> !line.problem().isEmpty()).toList();
    }

    /// @throws IllegalArgumentException with the values that it could not hold, as a sentence
    public Edit edit() {
        return Edit.put(Words.with("craft.edit.type", field.title(), Words.of(field.type())),
                CustomValue.refit(plan, field));
    }
}
