package app.tandem.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Unseen;
import app.tandem.exchange.Archive;
import app.tandem.plan.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures that nobody may see yet change nothing of what the command line says.
class UnseenFiguresTest {

    @TempDir
    static Path folder;

    @Test
    void no_command_tells_them() throws IOException {
        assertEquals(said(Unseen.LOW), said(Unseen.HIGH));
    }

    private static List<String> said(Plan plan) throws IOException {
        var archive = Files.createTempFile(folder, "plan", ".json");
        var file = archive.resolveSibling(archive.getFileName() + ".tandem").toString();
        try (var out = Files.newOutputStream(archive)) {
            Archive.write(plan, out);
        }
        run("load", archive.toString(), "--out", file);
        var said = new ArrayList<String>();
        for (var formula : List.of("wsjf", "rice", "value-effort", "moscow", "own")) {
            said.add(run("rank", file, "--by", formula));
        }
        for (var verb : List.of("coverage", "stalled", "conflicts")) said.add(run(verb, file));
        for (var code : List.of("VS-01", "VS-02")) said.add(run("result", file, "--of", code));
        said.add(run("compare", file, "--from", "2026-11-01", "--scope", "WHOLE", "--json"));
        return said;
    }

    private static String run(String... call) {
        var out = new StringWriter();
        var lost = new StringWriter();
        new CommandLineTandem((_, _) -> { throw new AssertionError("no window"); })
                .run(new PrintWriter(out), new PrintWriter(lost), call);
        assertEquals("", lost.toString());
        return out.toString();
    }
}
