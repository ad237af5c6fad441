package app.tandem.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Score;
import app.tandem.store.Connections.Mode;
import app.tandem.store.PlanFileException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void makeAPlan() {
        plan = folder.resolve("joint.tandem");
        PlanStore.create(plan, DemoPlan.plan(), options()).close();
    }

    @Test
    void aTextFileIsNoPlan() throws IOException {
        var text = Files.writeString(folder.resolve("notes.tandem"), "Just some notes, long enough.\n".repeat(99));
        assertRefused(Reason.NOT_A_PLAN, text);
    }

    @Test
    void anEmptyFileIsNoPlan() throws IOException {
        assertRefused(Reason.NOT_A_PLAN, Files.createFile(folder.resolve("empty.tandem")));
    }

    @Test
    void anotherProgramsDatabaseIsNoPlan() throws SQLException {
        var other = folder.resolve("other.tandem");
        run(other, "CREATE TABLE song (title TEXT)", "PRAGMA journal_mode = WAL");
        assertRefused(Reason.NOT_A_PLAN, other);
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        var nowhere = folder.resolve("nowhere.tandem");
        assertEquals(Reason.MISSING, refusal(nowhere));
        assertTrue(Files.notExists(nowhere));
    }

    @Test
    void aPlanOfANewerTandemIsLeftAlone() throws SQLException {
        run(plan, "PRAGMA user_version = 99");
        assertRefused(Reason.TOO_NEW, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER spy AFTER UPDATE ON goal BEGIN DELETE FROM goal; END",
        "CREATE VIEW endless AS SELECT * FROM goal",
        "CREATE TABLE extra (x)"
    })
    void aPlanThatBringsMoreThanItsTablesIsForeign(String statement) throws SQLException {
        run(plan, statement);
        assertRefused(Reason.FOREIGN, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE score SET value = 3.5 WHERE value = 4.0 AND rowid IN (SELECT rowid FROM score LIMIT 1)",
        "UPDATE cost_line SET amount = '1' || amount WHERE id = (SELECT min(id) FROM cost_line)",
        "UPDATE decision SET title = title || '.' WHERE id = (SELECT min(id) FROM decision)"
    })
    void aChangeBehindTandemsBackIsFoundOnOpening(String statement) throws SQLException {
        run(plan, statement.replace("AND rowid IN (SELECT rowid FROM score LIMIT 1)",
                "AND id = (SELECT min(id) FROM score WHERE value = 4.0)"));
        assertEquals(Reason.DAMAGED, refusal(plan));
        assertEquals(2, PlanCheck.of(plan).size());
    }

    /// One changed bit in the very cell of a score, a price and a decision: SQLite sees nothing, the digest
    /// does, and the log says which row and field it was.
    @ParameterizedTest
    @MethodSource("cells")
    void aChangedBitIsFoundByCheck(Cell cell) throws IOException {
        var bytes = Files.readAllBytes(plan);
        var found = Pattern.compile(cell.before() + cell.bytes(), Pattern.DOTALL)
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        assertTrue(found.find(), cell.table());
        bytes[found.end() - 1] ^= 1;
        assertFalse(found.find(), cell.table());
        Files.write(plan, bytes);

        var findings = PlanCheck.of(plan);

        assertEquals(Words.with("check.digest", cell.table()), findings.getFirst());
        assertEquals(2, findings.size());
        assertTrue(findings.getLast().contains(cell.column()), findings.getLast());
        assertEquals(Reason.DAMAGED, refusal(plan));
    }

    /// A cell of the file: the bytes that stand before it in its row, and its own.
    record Cell(String table, String column, String before, String bytes) {}

    static List<Cell> cells() {
        var demo = DemoPlan.plan();
        var score = demo.all(Score.class).stream()
                .filter(each -> Objects.equals(each.value(), 4.0)).findFirst().orElseThrow();
        var price = demo.all(CostLine.class).stream().findFirst().orElseThrow();
        var decision = demo.coded(Decision.class).getFirst();
        return List.of(
                new Cell("score", "value",
                        score.id().value() + score.evaluator().value() + score.vendor().value()
                                + score.criterion().value(), "\u0004"),
                new Cell("cost_line", "amount",
                        price.id().value() + price.vendor().value() + ".?" + price.category(),
                        price.amount().toPlainString()),
                new Cell("decision", "title",
                        decision.id().value() + decision.code() + decision.session().value() + "[0-9a-f-]*",
                        Pattern.quote(decision.title())));
    }

    @Test
    void anEditThatTheDiskHasNoRoomForChangesNothingAndTheNextOneIsKept() throws SQLException {
        var connection = Admission.connect(plan, Mode.WRITE, Schema.CURRENT);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
        }
        try (var ledger = Ledger.of(new PlanFile(new Access(plan, Mode.WRITE, connection)), author())) {
            var goal = DemoPlan.plan().coded(Goal.class).getFirst();
            var large = Edit.put("Large", goal.withTitle("x".repeat(100_000)));

            var full = assertThrows(PlanFileException.class, () -> ledger.perform(large));

            assertEquals(Reason.DISK_FULL, full.reason());
            assertEquals(DemoPlan.plan(), ledger.page().plan());
            assertEquals("Calm", ledger.perform(Edit.put("Small", goal.withTitle("Calm"))).plan()
                    .get(goal.id()).title());
        }
        assertEquals(List.of(), PlanCheck.of(plan));
    }

    @Test
    void aSoundPlanHasNoFindings() {
        assertEquals(List.of(), PlanCheck.of(plan));
    }

    @Test
    void aPlanThatCannotBeWrittenLeavesNoFile() {
        var loose = DemoPlan.plan().all(CostLine.class).stream().findFirst().orElseThrow();
        var path = folder.resolve("loose.tandem");

        assertThrows(PlanFileException.class, () -> PlanStore.create(path, Plan.of(List.of(loose)), options()));

        assertTrue(Files.notExists(path));
    }

    @Test
    void aCutLogIsFoundWithWhatItTold() throws SQLException {
        var goal = DemoPlan.plan().coded(Goal.class).getFirst();
        try (var store = PlanStore.open(plan, options())) {
            store.perform(Edit.put("Rename", goal.withTitle("Calm"))).toCompletableFuture().join();
        }
        run(plan, "DELETE FROM edit_log WHERE seq = (SELECT max(seq) FROM edit_log)");

        assertEquals(Reason.DAMAGED, refusal(plan));
        assertEquals(
                List.of(Words.with("check.digest", "goal"),
                        Words.with("check.field", "goal " + goal.code(), "title", "Calm", goal.title())),
                PlanCheck.of(plan));
    }

    @Test
    void aSecondWindowIsToldThatThePlanIsInUse() {
        try (var first = PlanStore.open(plan, options())) {
            assertEquals(Reason.IN_USE, refusal(plan));
            assertEquals(DemoPlan.plan(), first.plan());
        }
    }

    @Test
    void openingKeepsAProvenCopy() throws IOException {
        var backups = folder.resolve("backups");
        var options = new PlanStore.Options(author(), Runnable::run, _ -> {}, Backups.in(backups));
        PlanStore.open(plan, options).close();
        PlanStore.open(plan, options).close();

        try (var kept = Files.walk(backups)) {
            var copies = kept.filter(Files::isRegularFile).toList();
            assertEquals(1, copies.size());
            try (var store = PlanStore.openReadOnly(copies.getFirst(), options())) {
                assertEquals(DemoPlan.plan(), store.plan());
            }
        }
    }

    @Test
    void anUpgradeKeepsTheOldFileBesideTheNewOne() {
        var next = new Schema(2, Schema.CURRENT.sql() + "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT;",
                List.of("CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT"));
        try (var file = PlanFile.open(plan, Mode.WRITE, next)) {
            assertEquals(DemoPlan.plan(), file.read());
        }
        assertEquals(Reason.TOO_NEW, refusal(plan));
        try (var store = PlanStore.openReadOnly(folder.resolve("joint.tandem.version-1"), options())) {
            assertEquals(DemoPlan.plan(), store.plan());
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws IOException {
        var before = Files.readAllBytes(plan);
        var broken = new Schema(2, Schema.CURRENT.sql(), List.of("ALTER TABLE nowhere ADD COLUMN x"));

        assertThrows(PlanFileException.class, () -> PlanFile.open(plan, Mode.WRITE, broken));

        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonSaysWhatHappenedWhetherWorkIsSafeAndWhatNow(Reason reason) {
        var sentence = new PlanFileException(reason, plan, null).sentence();
        assertTrue(sentence.contains("joint.tandem") && Arrays.stream(sentence.split("\\. ")).count() >= 3, sentence);
    }

    private void assertRefused(Reason reason, Path file) {
        try {
            var before = Files.readAllBytes(file);
            assertEquals(reason, refusal(file));
            assertArrayEquals(before, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reason refusal(Path file) {
        return assertThrows(PlanFileException.class, () -> PlanStore.open(file, options()).close()).reason();
    }

    private static void run(Path file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static PlanStore.Options options() {
        return PlanStore.Options.plain(author());
    }

    private static Author author() {
        return new Author(() -> "Ana", NOON, Ids.seeded(7, NOON));
    }
}
