package app.tandem.store;

import app.tandem.store.Connections.Mode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// The same work by bare SQLite, to hold the store's figures against in one run.
public final class Yardstick implements AutoCloseable {

    private final Path path;
    private final Connection connection;
    private long count;

    private Yardstick(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /// A database of one table with the pragmas of a plan file.
    public static Yardstick bare(Path path) {
        try {
            var connection = Connections.open(path, Mode.WRITE);
            Connections.harden(connection);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
            }
            connection.commit();
            return new Yardstick(path, connection);
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    /// Commits one row.
    public void commitOneRow() {
        try (var insert = connection.prepareStatement("INSERT INTO note (text) VALUES (?)")) {
            insert.setString(1, "row " + ++count);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    /// Reads every value of every row of a plan file by plain JDBC, and makes nothing of it.
    ///
    /// @return the number of values
    public static long readPlainly(Path plan) {
        try (var connection = Connections.open(plan, Mode.READ)) {
            var statements = new Statements(connection);
            long values = 0;
            for (Table table : Table.ALL) {
                try (var results = statements.prepare(table.select()).executeQuery()) {
                    while (results.next()) {
                        for (int i = 1; i <= table.shape().cells().size(); i++) {
                            if (results.getObject(i) != null) values++;
                        }
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw PlanFileException.of(plan, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }
}
