package app.tandem.pages.records;

import app.tandem.pages.Names;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that can be chosen for a field: a constant of an enumeration, or a row that it may refer to.
///
/// @param value null stands for "none"
record Option(String text, @Nullable Object value) {

    private static final Option NONE = new Option("–", null);

    static boolean canChoose(Field field) {
        return field.type().isEnum() || field.isReference();
    }

    static List<Option> of(Plan plan, Field field) {
        var choices = new ArrayList<Option>();
        if (field.optional()) choices.add(NONE);
        if (field.isReference()) {
            var kind = field.element().asSubclass(Row.class);
            plan.all(kind).stream().map(row -> new Option(Names.of(plan, row), row.id())).sorted(
                    java.util.Comparator.comparing(Option::text)).forEach(choices::add);
        } else {
            Arrays.stream(field.type().getEnumConstants())
                    .map(constant -> new Option(Words.of((Enum<?>) constant), constant))
                    .forEach(choices::add);
        }
        return choices;
    }

    /// How a chosen value reads.
    static Option shown(Plan plan, @Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Enum<?> constant -> new Option(Words.of(constant), constant);
            case Id<?> id -> new Option(plan.find(id).map(row -> Names.of(plan, row)).orElse("?"), id);
            default -> new Option(value.toString(), value);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
