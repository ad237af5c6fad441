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

/// What can be chosen for a field: the constants of an enumeration, or the rows that it may refer to.
///
/// @param value null stands for "none"
record Choices(String text, @Nullable Object value) {

    private static final Choices NONE = new Choices("–", null);

    static boolean canChoose(Field field) {
        return field.type().isEnum() || field.isReference();
    }

    static List<Choices> of(Plan plan, Field field) {
        var choices = new ArrayList<Choices>();
        if (field.optional()) choices.add(NONE);
        if (field.isReference()) {
            var kind = field.element().asSubclass(Row.class);
            plan.all(kind).stream().map(row -> new Choices(Names.of(plan, row), row.id())).sorted(
                    java.util.Comparator.comparing(Choices::text)).forEach(choices::add);
        } else {
            Arrays.stream(field.type().getEnumConstants())
                    .map(constant -> new Choices(Words.of((Enum<?>) constant), constant))
                    .forEach(choices::add);
        }
        return choices;
    }

    /// How a chosen value reads.
    static Choices shown(Plan plan, @Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Enum<?> constant -> new Choices(Words.of(constant), constant);
            case Id<?> id -> new Choices(plan.find(id).map(row -> Names.of(plan, row)).orElse("?"), id);
            default -> new Choices(value.toString(), value);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
