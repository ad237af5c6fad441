package app.tandem.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables that a plan file has, by version, and the steps that lead from each version to the next.
///
/// @param version of the newest tables, kept in the file's `user_version`
/// @param sql makes them in an empty file
/// @param upgrades the statements that lead from version i + 1 to version i + 2
record Schema(int version, String sql, List<String> upgrades) {

    /// "TNDM" in ASCII: how a file says that it is Tandem's.
    static final int APPLICATION_ID = 0x544E_444D;

    static final Schema CURRENT = new Schema(1, resource("schema.sql"), List.of());

    void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    /// Whether the file holds exactly these tables: no trigger, no view, nothing that could run.
    boolean matches(Connection connection) throws SQLException {
        try (var fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            create(fresh);
            return statements(fresh).equals(statements(connection));
        }
    }

    static int number(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery("PRAGMA " + pragma)) {
            return results.getInt(1);
        }
    }

    private static List<String> statements(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var results =
                        statement.executeQuery("SELECT type, name, sql FROM sqlite_schema ORDER BY name")) {
            var found = new ArrayList<String>();
            while (results.next()) {
                found.add(String.join(" ", results.getString(1), results.getString(2), results.getString(3)));
            }
            return found;
        }
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
