package app.tandem.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Copies of plans as they were when they were opened, in a folder of the platform.
///
/// @param folder one folder a plan is made in it; empty keeps nothing
public record Backups(Optional<Path> folder) {

    public static final Backups NONE = new Backups(Optional.empty());

    private static final int KEPT = 10;
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    public static Backups in(Path folder) {
        return new Backups(Optional.of(folder));
    }

    /// Keeps a copy unless this state of the plan was kept before. A copy that cannot be made must not
    /// hold up the work: it is logged.
    void keep(PlanFile file) {
        if (folder.isEmpty()) return;
        Path home = folder.get().resolve(file.identity("plan_id"));
        Path copy = home.resolve("%09d.tandem".formatted(file.head().seq()));
        Path partial = home.resolve(copy.getFileName() + ".partial");
        try {
            if (Files.exists(copy)) return;
            Files.createDirectories(home);
            Files.deleteIfExists(partial);
            file.copyTo(partial);
            prove(partial);
            Files.move(partial, copy);
            for (Path old : kept(home).stream().skip(KEPT).toList()) Files.delete(old);
        } catch (IOException | SQLException | PlanFileException e) {
            LOG.log(System.Logger.Level.WARNING, "No copy was kept on opening", e);
        }
    }

    /// The copies of one plan, the newest first.
    static List<Path> kept(Path home) throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".tandem"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /// A copy counts only when it reads back whole.
    private static void prove(Path copy) throws SQLException {
        try (var file = PlanFile.open(copy, Connections.Mode.READ)) {
            file.check();
            file.read();
        }
    }
}
