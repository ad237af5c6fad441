package app.tandem.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// Opens SQLite the one way that Tandem trusts: a rollback journal that survives a power cut, no second
/// program on the file, nothing executed that the file brings along.
final class Connections {

    /// Whether a file is opened to be changed.
    enum Mode { WRITE, READ }

    /// Negative for KiB. A large edit that outgrows the cache would be synced to disk piece by piece.
    private static final int CACHE_KIB = -131_072;

    private Connections() {}

    static Connection open(Path path, Mode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setBusyTimeout(250);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        if (mode == Mode.READ) {
            config.setReadOnly(true);
            return config.createConnection("jdbc:sqlite:file:" + uri(path) + "?mode=ro" + immutable(path));
        }
        return config.createConnection("jdbc:sqlite:" + path);
    }

    /// What holds once the file is known to be a plan; before that, nothing may change in it.
    static void harden(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA synchronous = EXTRA");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA cache_size = " + CACHE_KIB);
        }
    }

    /// A medium that cannot be written to cannot hold a lock or a journal either.
    private static String immutable(Path path) {
        return fixed(path) ? "&immutable=1" : "";
    }

    /// Whether nothing can be written beside the file.
    static boolean fixed(Path path) {
        var folder = path.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isWritable(folder);
    }

    private static String uri(Path path) {
        return path.toAbsolutePath().toUri().getRawPath();
    }
}
