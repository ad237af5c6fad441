package app.tandem.plan.backlog.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The formulas give what published cases say they give.
class FormulaTest {

    @Test
    void wsjfIsAsPublished() throws IOException {
        var items = published("TV-23").at("/input/items");
        var expected = published("TV-23").at("/expected");
        for (int i = 0; i < items.size(); i++) {
            var figures = Map.of(
                    Measure.USER_VALUE, number(items.get(i), "v"),
                    Measure.TIME_CRITICALITY, number(items.get(i), "t"),
                    Measure.RISK_REDUCTION, number(items.get(i), "r"),
                    Measure.EFFORT, number(items.get(i), "size"));
            assertEquals(expected.at("/cod/" + i).asInt(), Formula.costOfDelay(figures).intValueExact());
            assertEquals(expected.at("/wsjf/" + i).asDouble(), Formula.WSJF.score(figures).doubleValue(), 1e-9);
        }
    }

    @Test
    void riceIsAsPublished() throws IOException {
        var single = published("TV-25").at("/input/single");
        assertEquals(160, rice(number(single, "reach"), number(single, "impact"), number(single, "confidence"),
                number(single, "effort")));
        var table = published("TV-25").at("/input/table");
        for (int i = 0; i < table.size(); i++) {
            var row = table.get(i);
            assertEquals(published("TV-25").at("/expected/table/" + i).asDouble(), rice(row.get(0).decimalValue(),
                    row.get(1).decimalValue(), row.get(2).decimalValue(), row.get(3).decimalValue()), 1e-9);
        }
    }

    @Test
    void nothingIsDividedByNoEffort() {
        assertThrows(IllegalArgumentException.class, () -> rice(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE,
                BigDecimal.ZERO));
    }

    @Test
    void aMeanGoesToTheNearestStepAndOfTwoToTheLower() {
        assertEquals(new BigDecimal("5"), Measure.EFFORT.nearest(new BigDecimal("6.4")));
        assertEquals(new BigDecimal("8"), Measure.EFFORT.nearest(new BigDecimal("6.6")));
        assertEquals(new BigDecimal("3"), Measure.VALUE.nearest(new BigDecimal("3.5")));
        assertEquals(new BigDecimal("0.5"), Measure.IMPACT.nearest(new BigDecimal("0.6")));
        assertEquals(new BigDecimal("17"), Measure.REACH.nearest(new BigDecimal("17")));
    }

    @Test
    void howFarApartIsCountedInSteps() {
        assertEquals(2, Measure.EFFORT.apart(new BigDecimal("13"), new BigDecimal("5")));
        assertEquals(2, Measure.VALUE.apart(new BigDecimal("5"), new BigDecimal("3")));
        assertEquals(2, Measure.REACH.apart(new BigDecimal("100"), new BigDecimal("400")));
        assertEquals(0, Measure.REACH.apart(new BigDecimal("100"), new BigDecimal("199")));
    }

    private static double rice(BigDecimal reach, BigDecimal impact, BigDecimal confidence, BigDecimal effort) {
        return Formula.RICE.score(Map.of(Measure.REACH, reach, Measure.IMPACT, impact, Measure.CONFIDENCE,
                confidence, Measure.EFFORT, effort)).doubleValue();
    }

    private static BigDecimal number(JsonNode node, String name) {
        return node.get(name).decimalValue();
    }

    private static JsonNode published(String id) throws IOException {
        try (var in = FormulaTest.class.getResourceAsStream("/app/tandem/plan/vendor/mcda-cases.json")) {
            for (var item : new ObjectMapper().readTree(in)) {
                if (item.get("id").asText().equals(id)) return item;
            }
        }
        throw new AssertionError(id);
    }
}
