package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Cell;
import app.tandem.plan.Kinds;
import app.tandem.plan.Shape;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reads the tables back from a fresh file and compares them with the records.
class SchemaTest {

    @Test
    void everyTableMirrorsItsRecord() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            statement.executeUpdate(Sources.read(Sources.RESOURCES.resolve("store/schema.sql")));
            for (var kind : Kinds.ALL) {
                var shape = Shape.of(kind);
                var columns = new ArrayList<String>();
                try (var results = statement.executeQuery("PRAGMA table_info(\"" + shape.name() + "\")")) {
                    while (results.next()) {
                        columns.add("%s %s %s".formatted(
                                results.getString("name"), results.getString("type"),
                                results.getInt("notnull") == 1 ? "needed" : "optional"));
                    }
                }
                assertEquals(shape.cells().stream().map(SchemaTest::column).toList(), columns, shape.name());
            }
        }
    }

    @Test
    void everyReferenceIsHeldByTheFile() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            statement.executeUpdate(Sources.read(Sources.RESOURCES.resolve("store/schema.sql")));
            for (var kind : Kinds.ALL) {
                var shape = Shape.of(kind);
                var held = new ArrayList<String>();
                try (var results = statement.executeQuery("PRAGMA foreign_key_list(\"" + shape.name() + "\")")) {
                    while (results.next()) held.add(results.getString("from") + " " + results.getString("table"));
                }
                assertEquals(references(shape), held.stream().sorted().toList(), shape.name());
            }
        }
    }

    /// A column refuses what its enumeration does not know.
    @Test
    void everyEnumerationIsSpelledOut() {
        var sql = Sources.read(Sources.RESOURCES.resolve("store/schema.sql"));
        for (var kind : Kinds.ALL) {
            for (Cell cell : Shape.of(kind).cells()) {
                var type = cell.component().getType();
                if (!type.isEnum()) continue;
                var names = Arrays.stream(type.getEnumConstants()).map(one -> "'" + ((Enum<?>) one).name() + "'").toList();
                assertEquals(true, sql.contains(" IN (" + String.join(", ", names) + ")"), kind + " " + cell.name());
            }
        }
    }

    private static List<String> references(Shape shape) {
        return shape.cells().stream()
                .skip(1)
                .flatMap(cell -> cell.target() == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of(cell.name() + " " + Shape.of(cell.target()).name()))
                .sorted()
                .toList();
    }

    private static String column(Cell cell) {
        var type = switch (cell.form()) {
            case TEXT -> "TEXT";
            case WHOLE -> "INTEGER";
            case FRACTION -> "REAL";
        };
        return "%s %s %s".formatted(cell.name(), type, cell.optional() ? "optional" : "needed");
    }
}
