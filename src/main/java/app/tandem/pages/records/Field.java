package app.tandem.pages.records;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.ByRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One component of a kind of row, as a form or a table shows it.
public record Field(RecordComponent component, int index) {

    /// Texts of several sentences.
    private static final Set<String> LONG = Set.of(
            "statement", "measure", "viewIt", "viewCc", "description", "note", "notes", "condition",
            "learnedIt", "learnedCc", "answer", "answers", "question", "questions", "purpose", "rationale",
            "options", "effects", "dissent", "reservationIt", "reservationCc", "text", "summary",
            "recommendation", "scope", "script", "comment", "strengths", "weaknesses", "workaround",
            "updates", "lesson", "cause", "benefit", "risks", "changePlan", "ifThen", "assumption",
            "retroChange", "mainOutcome", "declarationText", "timeReason", "varianceReason", "ragReason",
            "responseText", "evidence", "degradedMode");

    /// Every component but the id, in the order of the record.
    public static List<Field> of(Class<? extends Row> kind) {
        var components = kind.getRecordComponents();
        return java.util.stream.IntStream.range(0, components.length)
                .mapToObj(at -> new Field(components[at], at))
                .filter(field -> !field.name().equals("id"))
                .toList();
    }

    public String name() {
        return component.getName();
    }

    public String title() {
        return Words.field(name());
    }

    public Class<?> type() {
        return component.getType();
    }

    /// What a list holds, or what kind of row an id names; the type itself otherwise.
    public Class<?> element() {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (argument instanceof Class<?> element) return element;
        }
        return type();
    }

    public boolean optional() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public boolean isLong() {
        return type() == String.class && LONG.contains(name());
    }

    /// Whether it follows from what people do, so that nobody types it.
    boolean fixed() {
        return name().equals("code") || component.isAnnotationPresent(ByRule.class);
    }

    boolean confidential() {
        return component.isAnnotationPresent(Confidential.class);
    }

    public boolean isReference() {
        return type() == Id.class;
    }

    public @Nullable Object get(Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    /// The same row with another value here.
    ///
    /// @throws IllegalArgumentException when the record refuses the value
    public Row with(Row row, @Nullable Object value) {
        var values = values(row);
        values[index] = value;
        return make(row.id().kind(), values);
    }

    /// What the row is made of, its id first.
    static @Nullable Object[] values(Row row) {
        var components = row.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int at = 0; at < values.length; at++) values[at] = new Field(components[at], at).get(row);
        return values;
    }

    /// A row of these values, in the order of the record.
    ///
    /// @throws IllegalArgumentException when the record refuses one of them
    static Row make(Class<? extends Row> kind, @Nullable Object[] values) {
        var types = Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) throw refusal;
            throw new IllegalStateException("Cannot make a " + kind.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + kind.getSimpleName(), e);
        }
    }
}
