package app.tandem.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.DemoFile;
import app.tandem.plan.Edit;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line computes of the demo's backlog, planted faults included.
class BacklogCommandsTest {

    @TempDir
    static Path folder;

    private static String demo = "";

    @BeforeAll
    static void demo() {
        demo = DemoFile.create(folder.resolve("demo.tandem")).toString();
    }

    @Test
    void rankPrintsTheOrderWithItsParts() throws IOException {
        var wsjf = json("rank", demo, "--by", "wsjf");
        assertEquals("[\"I-01\",\"I-15\",\"I-02\"]", codes(wsjf.at("/initiatives/ranked"), 3));
        assertEquals(29, wsjf.at("/initiatives/ranked/0/parts/cost-of-delay").asInt());
        assertEquals("[\"R-01\",\"R-02\",\"R-09\"]", codes(wsjf.at("/requirements/ranked"), 3));
        assertEquals("R-24", json("rank", demo, "--by", "rice").at("/requirements/ranked/0/code").asText());
        assertEquals("must", json("rank", demo, "--by", "moscow").at("/requirements/ranked/0/moscow").asText());
        assertEquals(2, new CommandLineTandem((_, _) -> { throw new AssertionError("no window"); })
                .run(nowhere(), nowhere(), "rank", demo, "--by", "mood"));
    }

    @Test
    void rankNamesWhatFallsBelowTheCut() throws IOException {
        var cut = folder.resolve("cut.tandem");
        var ordering = new Ordering(Ordering.ONLY, "", Ordering.Cut.ITEMS, BigDecimal.valueOf(3));
        PlanStore.create(cut, DemoPlan.plan().with(Edit.put("Cut", ordering)),
                PlanStore.Options.plain(Author.system())).close();
        var ranked = json("rank", cut.toString(), "--by", "rice");
        assertEquals(3, ranked.at("/cut/used").asInt());
        assertEquals(ranked.at("/requirements/ranked").size() - 3, ranked.at("/cut/below").size());
        assertEquals(ranked.at("/requirements/ranked/3/code"), ranked.at("/cut/below/0"));
        assertEquals("kano", json("rank", demo, "--by", "kano").at("/by").asText());
    }

    @Test
    void coverageFindsTheMustWithoutAnInitiativeAndTheQuartersWithoutRouting() throws IOException {
        var coverage = json("coverage", demo);
        assertEquals("[\"R-01\"]", coverage.at("/gaps/musts-without-initiative").toString());
        assertEquals("[\"R-01\"]", coverage.at("/through-time/losing-their-answer").toString());
        assertEquals("[\"C-04\",\"C-09\",\"C-20\",\"C-25\"]", coverage.at("/gaps/owned-and-unused").toString());
        assertEquals(20, coverage.at("/through-time/quarters").size());
    }

    @Test
    void stalledNamesWhoHoldsWhatAndWhy() throws IOException {
        var stalled = json("stalled", demo).at("/stalled");
        var market = new ArrayList<String>();
        for (var each : stalled) {
            if (each.get("waits-on").asText().equals("IT")) market.add(each.get("code").asText());
        }
        assertEquals(List.of("R-11", "R-22", "R-36"), market.stream().sorted().toList());
        assertEquals("TOO_LONG", stalled.at("/0/reasons/0/reason").asText());
    }

    private static String codes(JsonNode list, int most) {
        var codes = new ArrayList<String>();
        for (int i = 0; i < most; i++) codes.add('"' + list.at("/" + i + "/code").asText() + '"');
        return "[" + String.join(",", codes) + "]";
    }

    private static JsonNode json(String... call) throws IOException {
        var out = new StringWriter();
        assertEquals(0, new CommandLineTandem((_, _) -> { throw new AssertionError("no window"); }).run(new PrintWriter(out), nowhere(), call));
        return new ObjectMapper().readTree(out.toString());
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(new StringWriter());
    }
}
