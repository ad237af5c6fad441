package app.tandem.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.DemoFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line computes of a selection.
class ResultCommandTest {

    private static final String SMALL = """
            {"format": "tandem-archive", "version": 1, "rows": {
              "selection": [{"id": "s", "code": "VS-07", "title": "Small", "state": "CONSENSUS", "cost_sealed": false,
                "scale_max": 5, "cost_rule": "F4", "weight_method": "AHP", "rollup": "SIDE_BALANCED",
                "discount_rate": 0.06, "cost_years": 5, "revealed": 1}],
              "person": [{"id": "p1", "code": "P-01", "name": "Ann", "side": "IT", "seat": "VOTING"},
                {"id": "p2", "code": "P-02", "name": "Ben", "side": "CC", "seat": "VOTING"}],
              "evaluator": [
                {"id": "e1", "selection": "s", "person": "p1", "side": "IT", "declaration": "NONE"},
                {"id": "e2", "selection": "s", "person": "p2", "side": "CC", "declaration": "NONE"}],
              "criterion": [
                {"id": "k1", "selection": "s", "label": "W1", "title": "Fast", "kind": "WEIGHTED",
                 "owner_side": "IT", "number": 1},
                {"id": "k2", "selection": "s", "label": "W2", "title": "Kind", "kind": "WEIGHTED",
                 "owner_side": "CC", "number": 2}],
              "judgement": [
                {"id": "j1", "evaluator": "e1", "criterion": "k1", "against": "k2", "ratio": 3},
                {"id": "j2", "evaluator": "e2", "criterion": "k2", "against": "k1", "ratio": 3}],
              "weight": [{"id": "w1", "criterion": "k1", "set": "JOINT", "points": %s},
                {"id": "w2", "criterion": "k2", "set": "JOINT", "points": 50}],
              "vendor": [
                {"id": "v1", "selection": "s", "letter": "A", "title": "Alpha", "status": "RESPONDED"},
                {"id": "v2", "selection": "s", "letter": "B", "title": "Beta", "status": "RESPONDED"}],
              "score": [%s]}}
            """;

    @TempDir
    static Path folder;

    private static String demo = "";

    @BeforeAll
    static void demo() {
        demo = DemoFile.create(folder.resolve("demo.tandem")).toString();
    }

    @Test
    void theDemoSPlatformIsPrintedFigureByFigure() throws IOException {
        var result = json("result", demo, "--of", "VS-01");
        assertEquals("Dovetail Connect", result.at("/ranking/joint/0/vendor").asText());
        assertEquals(76.88, result.at("/ranking/joint/0/total").asDouble(), 0.005);
        assertEquals(83.55, result.at("/ranking/it/0/total").asDouble(), 0.0051);
        assertEquals("FRAGILE", result.at("/robustness/label").asText());
        assertEquals(5, result.at("/robustness/reasons").size());
        assertEquals(0.8111, result.at("/agreement/kendalls-w").asDouble(), 0.0001);
        assertEquals(0.40, result.at("/weights/distance").asDouble(), 1e-9);
        assertEquals("W2", result.at("/flip-weights/0/criterion").asText());
        assertEquals(10.8, result.at("/flip-weights/0/to").asDouble(), 0.05);
        assertEquals(20260901, result.at("/rank-acceptability/seed").asInt());
        assertEquals(1, result.at("/withdrawals").size());
        assertEquals(8, result.at("/audit").size());
        assertEquals(4, result.at("/cross-checks").size());
        assertEquals(5, result.at("/costs").size());
        assertTrue(result.at("/costs/2/price-points/F1").isNull(), "an excluded offer has no points");
    }

    @Test
    void aPlanThatHoldsNothingButASelectionHasAResult() throws IOException {
        var result = json("result", load("small", 50, List.of("4", "2", "3", "3")));
        assertEquals("VS-07", result.at("/selection/code").asText());
        assertEquals(60, result.at("/ranking/joint/0/total").asDouble(), 1e-9);
        assertEquals(50, result.at("/ranking/joint/1/total").asDouble(), 1e-9);
    }

    @Test
    void ofTwoThatAreLevelNeitherIsTheWinner() throws IOException {
        var result = json("result", load("tie", 50, List.of("2", "3", "2", "3")));
        assertEquals("No winner: 2 vendors are level, Alpha, Beta", result.at("/finding").asText());
        assertEquals("[\"Alpha\",\"Beta\"]", result.at("/ranking/winners").toString());
        assertEquals("[1,1]", "[" + result.at("/ranking/joint/0/rank") + ","
                + result.at("/ranking/joint/1/rank") + "]");
    }

    @Test
    void oneVendorThatIsLeftIsARankingOfOne() throws IOException {
        var result = json("result", load("one", SMALL.replaceFirst("RESPONDED", "EXCLUDED"), 50,
                List.of("4", "2", "3", "3")));
        assertEquals("Beta is the only vendor with a total", result.at("/finding").asText());
        assertTrue(result.at("/remarks").toString().contains("Only Beta is in: a ranking of one says nothing"));
        assertEquals(1, result.at("/ranking/joint").size());
    }

    @Test
    void whenAllAreOutThatIsTheFinding() throws IOException {
        var result = json("result", load("out", SMALL.replace("RESPONDED", "EXCLUDED"), 50,
                List.of("4", "2", "3", "3")));
        assertEquals("All 2 vendors are out: there is nobody to rank", result.at("/finding").asText());
        assertEquals("[]", result.at("/ranking/winners").toString());
    }

    @Test
    void comparisonsGiveWeightsBySideAndTogether() throws IOException {
        var ahp = json("result", load("ahp", 50, List.of("4", "2", "3", "3"))).at("/ahp");
        assertEquals("[0.75,0.25]", ahp.at("/0/weights").toString());
        assertEquals(0.25, ahp.at("/1/weights/0").asDouble(), 1e-12);
        assertEquals(0.5, ahp.at("/2/weights/0").asDouble(), 1e-12);
        assertEquals(0, ahp.at("/2/consistency-ratio/SAATY_1980/ratio").asDouble());
    }

    @Test
    void whatDoesNotCountIsSaid() throws IOException {
        var result = json("result", load("odd", 48, List.of("7", "null", "3", "3")));
        var said = new ArrayList<String>();
        result.at("/remarks").forEach(remark -> said.add(remark.get("sentence").asText()));
        assertEquals(List.of("Joint: weights add up to 98 of 100, 2 to place; shares are computed from the sum",
                "Ann gave 7 to Alpha on “Fast”: the scale ends at 5, so it does not count",
                "IT gave Alpha no score on W1: missing is not 0",
                "CC gave Alpha no score on W1: missing is not 0",
                "Ben has no opinion on 1 cells, which is not 0"), said.stream()
                .map(sentence -> sentence.replace("Contact center", "CC"))
                .filter(sentence -> !sentence.startsWith("On ") && !sentence.startsWith("Alpha")).toList());
    }

    @Test
    void aNegativeWeightIsRefusedInASentence() throws IOException {
        var file = folder.resolve("negative.json");
        Files.writeString(file, SMALL.formatted("-1", ""));
        var error = new StringWriter();
        assertEquals(2, run(error, "load", file.toString(), "--out", folder.resolve("n.tandem").toString()));
        assertTrue(error.toString().contains("Weights are 0 or more"), error.toString());
    }

    @Test
    void aSelectionThatIsNotThereIsNamed() {
        var error = new StringWriter();
        assertEquals(2, run(error, "result", demo, "--of", "VS-99"));
        assertEquals("No vendor selection here has the code VS-99", error.toString().strip());
    }

    /// @param scores of Alpha on the first criterion by Ann and Ben, then by both on the second; Beta has 2, 3
    private static String load(String name, int points, List<String> scores) throws IOException {
        return load(name, SMALL, points, scores);
    }

    private static String load(String name, String archive, int points, List<String> scores)
            throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var value = i < 4 ? scores.get(i) : String.valueOf(2 + i % 2);
            rows.add("""
                    {"id": "x%d", "evaluator": "e%d", "vendor": "v%d", "criterion": "k%d", "value": %s,
                     "stage": "PAPER", "comment": "so"}"""
                    .formatted(i, 1 + i % 2, 1 + i / 4, 1 + i / 2 % 2, value));
        }
        var file = folder.resolve(name + ".json");
        Files.writeString(file, archive.formatted(points, String.join(",", rows)));
        var plan = folder.resolve(name + ".tandem").toString();
        var error = new StringWriter();
        assertEquals(0, run(error, "load", file.toString(), "--out", plan), error.toString());
        return plan;
    }

    private static JsonNode json(String... arguments) throws IOException {
        var out = new StringWriter();
        var error = new StringWriter();
        assertEquals(0, tandem().run(new PrintWriter(out, true), new PrintWriter(error, true), arguments),
                error.toString());
        return new ObjectMapper().readTree(out.toString());
    }

    private static int run(StringWriter error, String... arguments) {
        return tandem().run(new PrintWriter(new StringWriter()), new PrintWriter(error, true), arguments);
    }

    private static CommandLineTandem tandem() {
        return new CommandLineTandem((_, _) -> { throw new AssertionError("no window"); });
    }
}
