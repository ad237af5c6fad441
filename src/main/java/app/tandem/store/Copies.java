package app.tandem.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

/// Whole copies of a plan file, made by SQLite itself so that they are complete and its locks hold.
final class Copies {

    private Copies() {}

    static void vacuumInto(Path path, Path copy) throws SQLException {
        try (Connection connection = Connections.open(path, Connections.Mode.READ)) {
            vacuumInto(connection, copy);
        }
    }

    static void vacuumInto(Connection connection, Path copy) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.executeUpdate();
        }
    }

    /// @throws SQLException when SQLite finds the file damaged
    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var results = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!"ok".equals(results.getString(1))) throw damaged(results.getString(1));
            }
            try (var results = statement.executeQuery("PRAGMA foreign_key_check")) {
                if (results.next()) throw damaged("a row of " + results.getString(1) + " refers to nothing");
            }
        }
    }

    static void syncFolder(Path path) throws IOException {
        try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static SQLException damaged(String how) {
        return new org.sqlite.SQLiteException(how, org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT);
    }
}
