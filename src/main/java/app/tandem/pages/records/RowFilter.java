package app.tandem.pages.records;

import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValues;
import app.tandem.plan.query.Now;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list lets through: the same language as on the board, with every column as a field of that name.
record RowFilter(Plan plan, LocalDate today, Class<? extends Row> kind, Query query) {

    Stream<Row> of(Stream<? extends Row> rows) {
        var values = CustomValues.of(plan);
        var now = Now.of(plan, today);
        return rows.filter(row -> query.passes(new RowFacts(this, row, values, now))).map(row -> row);
    }

    /// What a column of that name is called; empty where there is none.
    Optional<String> title(String name) {
        return Stream.concat(Field.of(kind).stream().map(Field::title),
                        CustomField.of(plan, kind).stream().map(CustomField::title))
                .filter(title -> QueryText.slug(title).equals(name))
                .findFirst();
    }
}
