package app.tandem.pages.records;

import app.tandem.plan.Code;
import app.tandem.plan.Period;
import app.tandem.plan.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one field is written as text and read back.
///
/// @param parse throws [IllegalArgumentException] with a sentence for whoever typed it
record TextFormat(Function<Object, String> print, Function<String, Object> parse) {

    private static final Set<Class<?>> TYPED =
            Set.of(List.class, String.class, int.class, Integer.class, long.class,
            double.class, Double.class, BigDecimal.class, LocalDate.class, LocalTime.class, Period.class,
                    Code.class);

    /// Fields that are typed, as opposed to chosen; the text of all others is for reading only.
    static TextFormat of(Field field) {
        var type = field.type();
        if (type == List.class) return field.element() == Code.class ? codes() : strings();
        if (type == String.class) return new TextFormat(Object::toString, text -> text);
        if (type == int.class || type == Integer.class) return number(Integer::valueOf);
        if (type == long.class) return number(Long::valueOf);
        if (type == double.class || type == Double.class) return number(Double::valueOf);
        if (type == BigDecimal.class) return new TextFormat(TextFormat::plain, numeric(BigDecimal::new));
        if (type == LocalDate.class) return text(reading(LocalDate::parse, Words.of("records.error.date")));
        if (type == LocalTime.class) return text(reading(TextFormat::time, Words.of("records.error.time")));
        if (type == Period.class) return text(reading(Period::parse, Words.of("records.error.period")));
        if (type == Code.class) return text(reading(Code::of, Words.of("records.error.code")));
        return new TextFormat(Object::toString, _ -> {
            throw new IllegalArgumentException(Words.of("records.error.fixed"));
        });
    }

    static boolean canType(Field field) {
        return TYPED.contains(field.type());
    }

    String show(@Nullable Object value) {
        return value == null ? "" : print.apply(value);
    }

    /// What was typed as a value; null for a blank text where the field may be empty.
    @Nullable Object read(Field field, String text) {
        if (text.isBlank() && field.optional()) return null;
        return parse.apply(text.strip());
    }

    private static TextFormat text(Function<String, Object> parse) {
        return new TextFormat(Object::toString, parse);
    }

    private static TextFormat number(Function<String, Object> parse) {
        return new TextFormat(
                value -> value instanceof Double number ? plain(BigDecimal.valueOf(number))
                        : value.toString(),
                numeric(parse));
    }

    private static Function<String, Object> numeric(Function<String, Object> parse) {
        return reading(text -> parse.apply(text.replace('\u2212', '-').replace(',', '.').replace(" ", "")),
                Words.of("records.error.number"));
    }

    private static String plain(Object number) {
        var exact = (BigDecimal) number;
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static TextFormat codes() {
        return new TextFormat(TextFormat::joined, reading(
                text -> pieces(text, "[,;\\s]+").map(Code::of).toList(), Words.of("records.error.code")));
    }

    private static TextFormat strings() {
        return new TextFormat(TextFormat::joined, text -> pieces(text, "\\s*[;\\n]\\s*").toList());
    }

    private static String joined(Object list) {
        return ((Collection<?>) list).stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private static Stream<String> pieces(String text, String between) {
        return Arrays.stream(text.strip().split(between)).filter(piece -> !piece.isBlank());
    }

    private static Function<String, Object> reading(Function<String, Object> parse, String otherwise) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IllegalArgumentException(otherwise, e);
            }
        };
    }
}
