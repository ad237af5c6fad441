package app.tandem.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/// Brings an older file to the newest tables: on a copy, which takes the file's place only when whole.
final class Upgrade {

    private Upgrade() {}

    /// The file as it was stays beside the new one, named after its version.
    static void run(Path path, int from, Schema to) {
        Path copy = path.resolveSibling(path.getFileName() + ".upgrade");
        Path before = path.resolveSibling(path.getFileName() + ".version-" + from);
        try {
            Files.deleteIfExists(copy);
            Copies.vacuumInto(path, copy);
            apply(copy, from, to);
            if (!Files.exists(before)) Copies.vacuumInto(path, before);
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Copies.syncFolder(path);
        } catch (SQLException | IOException e) {
            throw PlanFileException.of(path, e);
        }
    }

    private static void apply(Path copy, int from, Schema to) throws SQLException {
        try (Connection connection = Connections.open(copy, Connections.Mode.WRITE)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (int version = from; version < to.version(); version++) {
                    statement.executeUpdate(to.upgrades().get(version - 1));
                }
                statement.execute("PRAGMA user_version = " + to.version());
            }
            connection.commit();
            connection.setAutoCommit(true);
            Copies.check(connection);
        }
    }
}
