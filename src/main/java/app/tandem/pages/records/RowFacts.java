package app.tandem.pages.records;

import app.tandem.pages.Names;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Period;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValues;
import app.tandem.plan.query.Asked;
import app.tandem.plan.query.Moment;
import app.tandem.plan.query.Now;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of a list, as a filter asks it.
///
/// @param list of what the row is one
record RowFacts(RowFilter list, Row row, CustomValues values, Now now) implements Asked {

    @Override
    public boolean mention(String word) {
        return Names.of(list.plan(), row).toLowerCase(Locale.ROOT).contains(word)
                || row.toString().toLowerCase(Locale.ROOT).contains(word)
                || (row instanceof Coded coded && (values.mention(coded.code(), word)
                        || Code.parse(word).equals(Optional.of(coded.code()))));
    }

    @Override
    public boolean have(Query.Field field, String value) {
        return have(Words.of(field), value);
    }

    @Override
    public boolean have(String name, String value) {
        if (list.title(name).isEmpty()) return mention(name + ":" + value);
        var text = text(name).toLowerCase(Locale.ROOT);
        return text.startsWith(value) || text.contains(" " + value);
    }

    @Override
    public boolean lie(String name, Range range) {
        if (list.title(name).isEmpty()) return mention(name + ":" + range.text());
        var own = QueryText.day(name).map(Query.Day::way).orElse(Moment.Way.AHEAD);
        var day = day(name);
        return (day != null || range.amount().isEmpty()) ? range.holds(day, now, own)
                : range.holds(Range.of(Range.Sign.IS, text(name)).amount().orElse(null));
    }

    private @Nullable LocalDate day(String name) {
        return switch (value(name).orElse(text(name))) {
            case LocalDate day -> day;
            case Period period -> period.start();
            case String text -> Moment.day(text).orElse(null);
            default -> null;
        };
    }

    private Optional<Object> value(String name) {
        return Field.of(list.kind()).stream()
                .filter(field -> QueryText.slug(field.title()).equals(name))
                .findFirst()
                .map(field -> field.get(row));
    }

    private String text(String name) {
        return value(name).map(value -> value instanceof Number number && !(value instanceof BigDecimal)
                        ? number.toString() : Option.shown(list.plan(), value).text())
                .orElseGet(() -> row instanceof Coded coded ? added(coded, name) : "");
    }

    private String added(Coded coded, String name) {
        return CustomField.of(list.plan(), list.kind()).stream()
                .filter(field -> QueryText.slug(field.title()).equals(name))
                .findFirst().map(field -> values.get(field, coded.code())).orElse("");
    }
}
