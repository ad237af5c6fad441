package app.tandem.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.RandomPlans;
import app.tandem.plan.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed in the middle of its edits loses none that it had shown as saved.
class KillTest {

    /// More with `-Dtandem.kills=50`.
    private static final int KILLS = Integer.getInteger("tandem.kills", 4);

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        var random = new Random(1);
        for (int round = 0; round < KILLS; round++) {
            var plan = folder.resolve("round-%d.tandem".formatted(round));
            PlanStore.create(plan, Workspace.named("Kill"), PlanStore.Options.plain(Author.system())).close();
            long acknowledged = acknowledgedUntilKilled(plan, 5 + random.nextInt(60));

            assertEquals(List.of(), reopened(plan));
            try (var store = PlanStore.open(plan, PlanStore.Options.plain(Author.system()))) {
                assertTrue(store.head().revision() >= acknowledged,
                        () -> "acknowledged " + acknowledged + ", kept " + store.head().revision());
            }
        }
    }

    /// Opening rolls a half-written transaction back; then the file must be sound.
    private static List<String> reopened(Path plan) {
        PlanStore.open(plan, PlanStore.Options.plain(Author.system())).close();
        return PlanCheck.of(plan);
    }

    private static long acknowledgedUntilKilled(Path plan, int lines) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), Editor.class.getName(), plan.toString())
                .redirectErrorStream(true)
                .start();
        long acknowledged = 0;
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                var line = out.readLine();
                if (line == null) break;
                if (line.matches("\\d+")) acknowledged = Long.parseLong(line);
            }
            process.toHandle().destroyForcibly();
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("\\d+")) acknowledged = Long.parseLong(line);
            }
        }
        process.waitFor();
        return acknowledged;
    }

    /// Edits without end, and says the number of each edit once it is on the disk.
    static final class Editor {

        private Editor() {}

        public static void main(String[] arguments) {
            try (var store = PlanStore.open(Path.of(arguments[0]), PlanStore.Options.plain(Author.system()))) {
                var row = RandomPlans.requirement(Ids.system(), 1);
                for (int i = 1; ; i++) {
                    store.perform(Edit.put("Edit " + i, row.withTitle("Need " + i))).toCompletableFuture().join();
                    System.out.println(store.head().revision());
                }
            }
        }
    }
}
