package app.tandem.store;

import app.tandem.store.Connections.Mode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// The way to one file on disk. A failure that leaves a commit in doubt breaks it off; the next use opens
/// it afresh, as soon as the disk lets it.
final class Access implements AutoCloseable {

    private final Path path;
    private final Mode mode;
    private Connection connection;
    private Statements statements;

    Access(Path path, Mode mode, Connection connection) {
        this.path = path;
        this.mode = mode;
        this.connection = connection;
        statements = new Statements(connection);
    }

    Path path() {
        return path;
    }

    Mode mode() {
        return mode;
    }

    Connection connection() throws SQLException {
        if (connection.isClosed()) {
            connection = afresh();
            statements = new Statements(connection);
        }
        return connection;
    }

    Statements statements() throws SQLException {
        connection();
        return statements;
    }

    void breakOff() throws SQLException {
        connection.close();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    private Connection afresh() throws SQLException {
        var opened = Connections.open(path, mode);
        try {
            if (mode == Mode.WRITE) Connections.harden(opened);
            opened.setAutoCommit(false);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }
}
