package app.tandem.plan;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One component of a record as a file keeps it: text, whole number or fraction, under a snake-case name.
///
/// @param name as in the table's column and in the archive
/// @param target the kind of row it refers to; empty when it refers to none
public record Cell(
        RecordComponent component,
        String name,
        Form form,
        boolean optional,
        @Nullable Class<? extends Row> target,
        Function<Object, Object> toPlain,
        Function<Object, Object> fromPlain) {

    /// What a cell's plain value is.
    public enum Form { TEXT, WHOLE, FRACTION }

    static Cell of(RecordComponent component) {
        var type = component.getType();
        var name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == Id.class) {
            var target = argument(component).asSubclass(Row.class);
            return new Cell(component, name, Form.TEXT, optional, target,
                    id -> ((Id<?>) id).value(), text -> Id.of(target, (String) text));
        }
        return new Cell(component, name, form(type), optional, null, toPlain(type), fromPlain(type,
                component));
    }

    /// The plain value of this component of the row: String, Long, Double or nothing.
    public @Nullable Object plain(Row row) {
        var value = value(row);
        return value == null ? null : toPlain.apply(value);
    }

    /// Whether a room never sees it.
    public boolean confidential() {
        return component.isAnnotationPresent(Confidential.class);
    }

    /// @throws IllegalArgumentException when the plain value has not the component's form
    public @Nullable Object read(@Nullable Object plain) {
        if (plain != null) return fromPlain.apply(plain);
        if (optional) return null;
        throw new IllegalArgumentException(name + " is missing");
    }

    /// The component's own value.
    public @Nullable Object value(Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static Form form(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == boolean.class) {
            return Form.WHOLE;
        }
        return type == double.class || type == Double.class ? Form.FRACTION : Form.TEXT;
    }

    private static Function<Object, Object> toPlain(Class<?> type) {
        if (type == boolean.class) return value -> (Boolean) value ? 1L : 0L;
        if (type == List.class) return value -> lines((List<?>) value);
        if (type == BigDecimal.class) return value -> ((BigDecimal) value).toPlainString();
        if (type.isEnum()) return value -> ((Enum<?>) value).name();
        return switch (form(type)) {
            case WHOLE -> value -> ((Number) value).longValue();
            case FRACTION -> value -> value;
            case TEXT -> Object::toString;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is an enumeration where it is taken for one
    private static Function<Object, Object> fromPlain(Class<?> type, RecordComponent component) {
        if (type == boolean.class) return plain -> ((Number) plain).longValue() != 0;
        if (type == int.class || type == Integer.class) return plain -> Math.toIntExact(((Number) plain)
                .longValue());
        if (type == long.class) return plain -> ((Number) plain).longValue();
        if (type == double.class || type == Double.class) return plain -> ((Number) plain).doubleValue();
        if (type == LocalDate.class) return plain -> LocalDate.parse((String) plain);
        if (type == LocalTime.class) return plain -> LocalTime.parse((String) plain);
        if (type == Instant.class) return plain -> Instant.parse((String) plain);
        if (type == BigDecimal.class) return plain -> new BigDecimal((String) plain);
        if (type == Period.class) return plain -> Period.parse((String) plain);
        if (type == Code.class) return plain -> Code.of((String) plain);
        if (type == String.class) return plain -> (String) plain;
        if (type == List.class && argument(component) == Code.class) {
            return plain -> lines((String) plain).stream().map(Code::of).toList();
        }
        if (type == List.class) return plain -> lines((String) plain);
        if (type.isEnum()) return plain -> Enum.valueOf((Class) type, (String) plain);
        throw new IllegalStateException("No file can keep a " + component);
    }

    private static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /// One item a line; a backslash keeps a line break inside an item apart from one between two.
    private static String lines(List<?> items) {
        return items.stream()
                .map(item -> item.toString().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) return List.of();
        var items = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            items.add(line.indexOf('\\') < 0 ? line : unescaped(line));
        }
        return List.copyOf(items);
    }

    private static String unescaped(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                text.append(c);
            } else {
                char next = line.charAt(++i);
                text.append(next == 'n' ? '\n' : next);
            }
        }
        return text.toString();
    }
}
