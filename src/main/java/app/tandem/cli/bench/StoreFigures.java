package app.tandem.cli.bench;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import app.tandem.store.Yardstick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// How fast the store is beside bare SQLite.
public final class StoreFigures {

    private static final int EDITS_A_ROUND = 20;

    private StoreFigures() {}

    /// Twenty durable edits of one row, beside twenty bare commits of one row with the same pragmas.
    public static Figure edit(int rows, int rounds) throws IOException {
        return inFolder(folder -> {
            try (var store = store(folder, rows); var bare = Yardstick.bare(folder.resolve("bare.db"))) {
                var ids = store.plan().all(Requirement.class).stream().map(Requirement::id).toList();
                int[] next = {0};
                return Figure.of("edit", rows, new Figure.Turns(
                        () -> {
                            for (int i = 0; i < EDITS_A_ROUND; i++) {
                                var row = store.plan().get(ids.get(next[0]++ % ids.size()));
                                var edit = Edit.put("Rename", row.withTitle(row.title() + "."));
                                store.perform(edit).toCompletableFuture().join();
                            }
                        },
                        () -> {
                            for (int i = 0; i < EDITS_A_ROUND; i++) bare.commitOneRow();
                        },
                        rounds));
            }
        });
    }

    /// Opening a plan with every check, beside reading the same values by plain JDBC.
    public static Figure open(int rows, int rounds) throws IOException {
        return inFolder(folder -> {
            store(folder, rows).close();
            var path = folder.resolve("generated.tandem");
            return Figure.of("open", rows, new Figure.Turns(
                    () -> PlanStore.open(path, options()).close(),
                    () -> Yardstick.readPlainly(path),
                    rounds));
        });
    }

    private static PlanStore store(Path folder, int rows) {
        Plan plan = GeneratedPlan.of(rows);
        return PlanStore.create(folder.resolve("generated.tandem"), plan, options());
    }

    private static PlanStore.Options options() {
        return PlanStore.Options.plain(Author.system());
    }

    /// Work that needs files of its own.
    private interface Work {
        Figure in(Path folder);
    }

    private static Figure inFolder(Work work) throws IOException {
        var folder = Files.createTempDirectory("tandem-bench");
        try {
            return work.in(folder);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }
}
