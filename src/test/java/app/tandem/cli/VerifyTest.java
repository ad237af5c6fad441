package app.tandem.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.DemoFile;
import app.tandem.plan.session.Fingerprint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class VerifyTest {

    /// Where the kind of a line stands in the description.
    private static final int KINDS = 4;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void create() {
        plan = DemoFile.create(folder.resolve("demo.tandem"));
    }

    @Test
    void theSealedTextOfAPackIsItsOwnProofAndAChangedDecisionIsNamed() throws IOException {
        assertEquals(0, run("pack", plan.toString(), "--out", folder.resolve("pack").toString(), "--session", "S4").code());
        var sealed = folder.resolve("pack").resolve("2026-06-10_S4_v1_sealed.txt");
        var text = Files.readString(sealed);
        assertTrue(Files.readString(folder.resolve("pack").resolve("2026-06-10_S4_VERIFY_v1.txt")).contains(Fingerprint.of(text)));
        assertEquals(0, run("verify", plan.toString(), sealed.toString()).code());

        Files.writeString(sealed, text.replace("Activate call-back", "Postpone call-back"));
        var told = run("verify", plan.toString(), sealed.toString());
        assertEquals(1, told.code());
        assertTrue(told.out().contains("decision D-12 reads otherwise"), told.out());
    }

    @Test
    void aWholePackHoldsOnAnyLaterDay() throws IOException {
        var pack = folder.resolve("pack");
        run("pack", plan.toString(), "--out", pack.toString(), "--session", "S4", "--as-of", "2026-11-21");
        try (var files = Files.list(pack)) {
            var names = files.map(Path::toString).sorted().toList();
            assertTrue(names.stream().allMatch(name -> name.contains("2026-06-10_")), names.toString());
            var call = Stream.concat(Stream.of("verify", plan.toString(), "--as-of", "2026-11-22"), names.stream());
            var told = run(call.toArray(String[]::new));
            assertEquals(0, told.code(), told.out());
            assertTrue(told.out().contains("minutes_v1.pdf: is what both sides signed."), told.out());
            assertTrue(told.out().contains("roadmap.pdf: is written from the plan as both sides sealed it."));
        }
    }

    @Test
    void aDraftIsNotCalledSigned() throws IOException {
        var pack = folder.resolve("draft");
        run("pack", plan.toString(), "--out", pack.toString(), "--session", "S5");
        var told = run("verify", plan.toString(), pack.resolve("2026-12-09_S5_minutes_draft.pdf").toString());
        assertTrue(told.out().contains("Nobody signed it."), told.out());
    }

    @Test
    void theDescriptionIsEnoughForWhoHasNoTandem() throws Exception {
        var pack = folder.resolve("pack");
        run("pack", plan.toString(), "--out", pack.toString(), "--session", "S4");
        var told = Files.readString(pack.resolve("2026-06-10_S4_VERIFY_v1.txt"));
        var bytes = Files.readAllBytes(pack.resolve("2026-06-10_S4_v1_sealed.txt"));
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(told.contains(sha256(text)) && told.contains(text.substring(text.lastIndexOf('\n') + 1)));
        assertTrue(told.contains(sha256(text.substring(0, text.lastIndexOf('\n')))));
        assertTrue(told.lines().count() <= 60);
        var layout = layout(told);
        text.substring(0, text.lastIndexOf('\n')).lines().map(line -> line.split("\t", -1)).forEach(
                cells -> assertEquals(layout.get(cells[0]), cells.length - 1, cells[0]));
    }

    /// How many cells the description promises for each kind of line.
    private static Map<String, Integer> layout(String told) {
        var counts = new HashMap<String, Integer>();
        var kind = "";
        for (var line : told.substring(told.indexOf("   session"), told.indexOf("People")).lines().toList()) {
            if (line.length() > KINDS && line.charAt(KINDS - 1) != ' ') kind = line.strip().split(" +")[0];
            var cells = line.strip().replaceFirst("^" + kind + "  +", "");
            if (!cells.isEmpty()) {
                counts.merge(kind, (int) Stream.of(cells.split(",")).filter(it -> !it.isBlank()).count(),
                        Integer::sum);
            }
        }
        return counts;
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDecisionChangedInTheFileIsNamed() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE decision SET title = 'Something else' WHERE code = 'D-12'");
        }
        var told = run("verify", plan.toString());
        assertEquals(1, told.code());
        assertTrue(told.out().contains("D-12"), told.out());
        assertEquals(1, run("check", plan.toString()).code());
    }

    @Test
    void aPaperOfAnotherPlanIsForeign() throws IOException {
        var paper = Files.writeString(folder.resolve("2026-06-10_S9_minutes_v1.pdf"), "nothing");
        var told = run("verify", plan.toString(), paper.toString());
        assertEquals(1, told.code());
        assertTrue(told.out().contains("Belongs to no sealed session"), told.out());
    }

    private record Told(int code, String out) {}

    private static Told run(String... call) {
        var out = new StringWriter();
        var tandem = new CommandLineTandem((place, desk) -> {
            throw new IllegalStateException("No window is needed");
        });
        int code = tandem.run(new PrintWriter(out), new PrintWriter(out), Stream.of(call).toArray(String[]::new));
        return new Told(code, out.toString());
    }
}
