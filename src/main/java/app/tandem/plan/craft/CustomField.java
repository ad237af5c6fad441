package app.tandem.plan.craft;

import app.tandem.plan.Checks;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.ByRule;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.roadmap.Initiative;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A field that the two sides added to a kind of item.
///
/// @param choices what can be chosen, in order, none with a semicolon; empty for every other type
/// @param tints one [Tint] for each choice
/// @param required whether an item without it is told of; it never blocks
/// @param standard what an item has that was given nothing; empty for nothing
/// @param printed whether papers about the items tell it
/// @param rank place among the fields of its kind, lowest first
/// @param formula what a calculated one is worked out by; blank for every other type and where nothing is
/// said yet
@RecordBuilder
public record CustomField(
        Id<CustomField> id, String title, Kind kind, Type type, List<String> choices,
        @ByRule List<String> tints, boolean required, String standard, boolean printed, int rank,
        String formula)
        implements Row, CustomFieldBuilder.With {

    /// The items that can have it.
    public enum Kind {
        REQUIREMENT(Requirement.class), CAPABILITY(Capability.class), INITIATIVE(Initiative.class);

        private final Class<? extends Coded> rows;

        Kind(Class<? extends Coded> rows) {
            this.rows = rows;
        }

        public Class<? extends Coded> rows() {
            return rows;
        }
    }

    /// What it holds. People are names, parted by commas; of several choices each is parted by a semicolon.
    /// What is calculated is never kept and never typed.
    public enum Type { TEXT, NUMBER, MONEY, DATE, CHOICE, MULTI_CHOICE, YES_NO, PEOPLE, CALCULATED }

    private static final String BETWEEN = "; ";

    public CustomField {
        Checks.title(title);
        formula = formula.strip();
        choices = choices.stream().map(each -> each.replace(';', ',').strip())
                .filter(each -> !each.isEmpty()).distinct().toList();
        var known = tints;
        tints = IntStream.range(0, choices.size())
                .mapToObj(at -> at < known.size() ? known.get(at) : Tint.NONE.name()).toList();
    }

    /// A field that papers do not tell and nobody must fill.
    public static CustomField plain(Id<CustomField> id, String title, Kind kind, Type type) {
        return new CustomField(id, title, kind, type, List.of(), List.of(), false, "", false, 1, "");
    }

    /// The choices that a kept text of several names.
    public static List<String> several(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }

    /// How a choice is tinted.
    public Tint tint(String choice) {
        int at = choices.indexOf(choice);
        return at < 0 ? Tint.NONE : Tint.of(tints.get(at));
    }

    /// The fields of a kind of row, in order; empty when there are none.
    public static List<CustomField> of(Plan plan, Class<?> rows) {
        return plan.all(CustomField.class).stream()
                .filter(field -> field.kind.rows() == rows)
                .sorted(Comparator.comparingInt(CustomField::rank).thenComparing(CustomField::title))
                .toList();
    }

    /// Whether its values are worked out by its formula.
    public boolean calculated() {
        return type == Type.CALCULATED;
    }

    /// What was typed, as it is kept; blank for nothing.
    ///
    /// @throws IllegalArgumentException when the field cannot hold it; its message is for people
    public String read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return "";
        return switch (type) {
            case TEXT, PEOPLE -> text;
            case NUMBER, MONEY -> number(text);
            case DATE -> day(text);
            case CHOICE, YES_NO -> one(text, known());
            case MULTI_CHOICE -> any(text);
            case CALCULATED -> throw new IllegalArgumentException(
                    Words.with("craft.field.calculated", title));
        };
    }

    /// What can be chosen, in order; empty where anything can be typed.
    public List<String> known() {
        return switch (type) {
            case CHOICE, MULTI_CHOICE -> choices;
            case YES_NO -> List.of(Words.of("craft.yes"), Words.of("craft.no"));
            case TEXT, NUMBER, MONEY, DATE, PEOPLE, CALCULATED -> List.of();
        };
    }

    /// Its values in order: numbers by size, choices as they are listed, nothing first.
    public Comparator<String> order() {
        return switch (type) {
            case NUMBER, MONEY, CALCULATED -> Comparator.comparingDouble(this::size);
            case CHOICE, YES_NO -> Comparator.comparingInt(known()::indexOf);
            case MULTI_CHOICE -> Comparator.comparing(this::places);
            case TEXT, DATE, PEOPLE -> Comparator.naturalOrder();
        };
    }

    /// How large a kept number is; less than any when there is none, more than any when it is no number.
    public double size(String text) {
        if (text.isEmpty()) return Double.NEGATIVE_INFINITY;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    private String number(String text) {
        try {
            return new BigDecimal(text.replace(",", "").replace(" ", "")).toPlainString();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.with("craft.field.number", title, text), e);
        }
    }

    private String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Words.with("craft.field.day", title, text), e);
        }
    }

    private String any(String text) {
        var chosen = Stream.of(text.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> one(part, choices)).toList();
        return choices.stream().filter(chosen::contains).collect(Collectors.joining(BETWEEN));
    }

    /// Where the chosen ones stand, as a text that sorts like them.
    private String places(String text) {
        return several(text).stream().map(each -> "%04d".formatted(choices.indexOf(each)))
                .collect(Collectors.joining());
    }

    private String one(String text, List<String> known) {
        return known.stream().filter(text::equalsIgnoreCase).findFirst().orElseThrow(() ->
                new IllegalArgumentException(
                        Words.with("craft.field.choice", title, text, String.join(", ", known))));
    }
}
