package app.tandem.store;

import app.tandem.store.Connections.Mode;
import app.tandem.store.PlanFileException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// What a file goes through before it is trusted as a plan: is it there, is it ours, is it of our time,
/// does it hold our tables and nothing else, is it free.
final class Admission {

    private Admission() {}

    /// @throws PlanFileException when the file is not let in; it was not changed then
    static Connection connect(Path path, Mode mode, Schema schema) throws SQLException {
        if (!Files.isRegularFile(path)) throw new PlanFileException(Reason.MISSING, path, null);
        var connection = Connections.open(path, mode);
        try {
            int version = version(path, connection, schema);
            if (version < schema.version() && mode == Mode.WRITE) {
                connection.close();
                Upgrade.run(path, version, schema);
                connection = Connections.open(path, mode);
            }
            admit(path, mode, connection, schema);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static int version(Path path, Connection connection, Schema schema) throws SQLException {
        if (Schema.number(connection, "application_id") != Schema.APPLICATION_ID) {
            throw new PlanFileException(Reason.NOT_A_PLAN, path, null);
        }
        int version = Schema.number(connection, "user_version");
        if (version > schema.version()) throw new PlanFileException(Reason.TOO_NEW, path, null);
        return version;
    }

    private static void admit(Path path, Mode mode, Connection connection, Schema schema)
            throws SQLException {
        if (!schema.matches(connection)) throw new PlanFileException(Reason.FOREIGN, path, null);
        if (mode == Mode.WRITE) Connections.harden(connection);
        connection.setAutoCommit(false);
        if (mode == Mode.WRITE) takeLock(connection);
    }

    /// In exclusive locking mode the lock of a first write stays until the file is closed.
    private static void takeLock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE file SET value = value WHERE name = 'plan_id'");
        }
        connection.commit();
    }
}
