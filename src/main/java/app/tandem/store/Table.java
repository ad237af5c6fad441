package app.tandem.store;

import app.tandem.plan.Cell;
import app.tandem.plan.Kinds;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table behind one kind of row. Its columns are the record's components in snake case.
record Table(Shape shape, String select, String upsert, String delete) {

    static final List<Table> ALL = Kinds.ALL.stream().map(Shape::of).map(Table::of).toList();

    private static final ClassValue<Table> BY_KIND = new ClassValue<>() {
        @Override
        protected Table computeValue(Class<?> kind) {
            return Table.of(Shape.of(kind.asSubclass(Row.class)));
        }
    };

    static Table of(Row row) {
        return BY_KIND.get(row.getClass());
    }

    private static Table of(Shape shape) {
        var names = shape.cells().stream().map(cell -> quoted(cell.name())).toList();
        var table = quoted(shape.name());
        return new Table(
                shape,
                "SELECT %s FROM %s ORDER BY id".formatted(String.join(", ", names), table),
                "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s".formatted(
                        table, String.join(", ", names),
                        names.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                        names.stream().skip(1).map(n -> n + " = excluded." + n)
                                .collect(Collectors.joining(", "))),
                "DELETE FROM %s WHERE id = ?".formatted(table));
    }

    String name() {
        return shape.name();
    }

    /// Hands over every row as plain values, in the order of the ids.
    void read(Statements statements, Consumer<@Nullable Object[]> each) throws SQLException {
        var cells = shape.cells();
        try (var results = statements.prepare(select).executeQuery()) {
            while (results.next()) {
                var plain = new @Nullable Object[cells.size()];
                for (int i = 0; i < plain.length; i++) plain[i] = read(results, i + 1, cells.get(i));
                each.accept(plain);
            }
        }
    }

    void put(Statements statements, @Nullable Object[] plain) throws SQLException {
        PreparedStatement statement = statements.prepare(upsert);
        for (int i = 0; i < plain.length; i++) statement.setObject(i + 1, plain[i]);
        statement.executeUpdate();
    }

    void remove(Statements statements, String id) throws SQLException {
        PreparedStatement statement = statements.prepare(delete);
        statement.setString(1, id);
        statement.executeUpdate();
    }

    private static @Nullable Object read(ResultSet results, int index, Cell cell) throws SQLException {
        return switch (cell.form()) {
            case TEXT -> results.getString(index);
            case WHOLE -> {
                long whole = results.getLong(index);
                yield cell.optional() && results.wasNull() ? null : whole;
            }
            case FRACTION -> {
                double fraction = results.getDouble(index);
                yield cell.optional() && results.wasNull() ? null : fraction;
            }
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
