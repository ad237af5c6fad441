package app.tandem.pages;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.relation.Relation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a row is called on screen: its code and title, or what it stands between.
public final class Names {

    private static final List<String> TITLES =
            List.of("title", "name", "text", "reason", "label", "customer");

    private Names() {}

    /// Code and title, such as "R-14 One desktop".
    public static String of(Plan plan, Row row) {
        return row instanceof Coded coded ? coded.code() + "  " + coded.title() : uncoded(plan, row);
    }

    /// The code where there is one, otherwise the same as [#of].
    public static String brief(Plan plan, Row row) {
        return row instanceof Coded coded ? coded.code().toString() : uncoded(plan, row);
    }

    private static String uncoded(Plan plan, Row row) {
        if (row instanceof Relation relation) return relation.words();
        var components = row.getClass().getRecordComponents();
        for (String title : TITLES) {
            for (var component : components) {
                boolean named = component.getName().equals(title);
                if (named && value(component, row) instanceof String text) return text;
            }
        }
        var ends = Arrays.stream(components)
                .filter(component -> component.getType() == Id.class && !component.getName().equals("id"))
                .map(component -> value(component, row))
                .filter(Objects::nonNull)
                .map(target -> plan.find((Id<?>) target).map(found -> brief(plan, found)).orElse("?"))
                .collect(Collectors.joining(" · "));
        return ends.isEmpty() ? Words.kind(row.id().kind()) : Words.kind(row.id().kind()) + " " + ends;
    }

    private static @Nullable Object value(RecordComponent component, Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
