package app.tandem.pages.board.table;

import app.tandem.pages.Names;
import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.DateWords;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One component of a card's row, as people type it: a word for a constant, a name or a code for a person.
///
/// @param today what "next Friday" counts from
public record Field(Cell cell, Plan plan, LocalDate today) {

    public static Field of(Class<? extends Row> kind, String component, Plan plan, LocalDate today) {
        var cell = Shape.of(kind).cells().stream()
                .filter(each -> each.component().getName().equals(component))
                .findFirst()
                .orElseThrow();
        return new Field(cell, plan, today);
    }

    public String title() {
        return Words.field(cell.component().getName());
    }

    public String text(Row row) {
        return switch (cell.value(row)) {
            case null -> "";
            case Enum<?> constant -> Words.of(constant);
            case Id<?> id -> plan.find(id).map(found -> found instanceof Coded coded ? coded.title()
                    : Names.brief(plan, found)).orElse("");
            case BigDecimal money -> money.toPlainString();
            case Integer number -> number == 0 ? "" : number.toString();
            case Object value -> value.toString();
        };
    }

    /// The row with what was typed.
    ///
    /// @throws IllegalArgumentException with a sentence for whoever typed it
    public Row typed(Row row, String text) {
        return Shape.of(row).with(row, cell, read(text.strip()));
    }

    /// What can be chosen; empty where anything can be typed.
    public List<String> choices() {
        var type = cell.component().getType();
        if (type.isEnum()) return constants(type).map(Words::of).toList();
        return targets().map(Coded::title).toList();
    }

    private @Nullable Object read(String text) {
        var type = cell.component().getType();
        if (text.isEmpty() && cell.optional()) return null;
        if (type == String.class) return text;
        if (type == int.class) return whole(text);
        if (type == Integer.class) return whole(text);
        if (type == BigDecimal.class) return money(text);
        if (type == LocalDate.class) {
            return DateWords.parse(text, today).orElseThrow(() ->
                    new IllegalArgumentException(Words.with("board.typed.date", text)));
        }
        if (type.isEnum()) return constant(type, text);
        return target(text).id();
    }

    private static int whole(String text) {
        if (text.isEmpty()) return 0;
        try {
            return Integer.parseInt(text.replace(" %", "").replace("%", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.with("board.typed.number", text), e);
        }
    }

    private static BigDecimal money(String text) {
        try {
            return new BigDecimal(text.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.with("board.typed.number", text), e);
        }
    }

    private static Enum<?> constant(Class<?> type, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return constants(type)
                .filter(each -> Words.of(each).toLowerCase(Locale.ROOT).startsWith(wanted)
                        || each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.with("board.typed.choice", text,
                        String.join(", ", constants(type).map(Words::of).toList()))));
    }

    private Coded target(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return targets()
                .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || each.code().toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.with("board.typed.nobody", text)));
    }

    private Stream<? extends Coded> targets() {
        var kind = cell.target();
        return kind == null ? Stream.empty() : plan.all(kind).stream()
                .filter(Coded.class::isInstance)
                .map(Coded.class::cast)
                .sorted((one, other) -> one.code().compareTo(other.code()));
    }

    private static Stream<? extends Enum<?>> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each);
    }
}
