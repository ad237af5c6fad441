package app.tandem.plan.backlog.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.priority.Ordering.Cut;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the list of the demo is cut, by number, effort and money.
class CutLineTest {

    private final Plan plan = DemoPlan.plan();

    @Test
    void aPlanCutsNothingUntilItIsTold() {
        assertEquals(Optional.empty(), CutLine.of(plan, list(plan)));
    }

    @Test
    void aboveTheLineAreSoManyItems() {
        var line = cut(Cut.ITEMS, "3");
        assertEquals(List.of("R-24", "R-09", "R-10"), codes(line.above()));
        assertEquals(list(plan).lines().size() - 3, line.below().size());
        assertEquals("Above the line: 3 of 3 items", new CutWords(plan, line).above());
    }

    @Test
    void theFirstThatDoesNotFitEndsItEvenWhenASmallerOneWould() {
        var all = list(plan).lines();
        var two = size(all, 2);
        assertEquals(2, cut(Cut.EFFORT, two.add(BigDecimal.ONE).toPlainString()).above().size());
        assertEquals(two, CutLine.limitAfter(cutting(Cut.EFFORT, "0"), list(plan), 2));
        assertEquals(0, cut(Cut.EFFORT, "0").above().size());
    }

    @Test
    void moneyIsThatOfTheInitiativesSharedAmongTheirNeeds() {
        var line = cut(Cut.COST, "340");
        assertEquals(true, line.used().compareTo(new BigDecimal("340")) <= 0);
        var said = new CutWords(plan, line);
        assertEquals("Above the line: 6 items, 316.3 of 340 thousand units", said.above());
        assertEquals("Below it: " + line.below().getFirst().item().code() + ",", said.below().substring(0, 15));
    }

    private static BigDecimal size(List<PriorityList.Line> lines, int items) {
        return lines.stream().limit(items).map(line -> line.figures().getOrDefault(Measure.EFFORT, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private CutLine cut(Cut by, String limit) {
        var cutting = cutting(by, limit);
        return CutLine.of(cutting, list(cutting)).orElseThrow();
    }

    private Plan cutting(Cut by, String limit) {
        return plan.with(Edit.put("Cut", Ordering.of(plan).withCut(by).withCutLimit(new BigDecimal(limit))));
    }

    private static PriorityList list(Plan plan) {
        return PriorityList.requirements(plan, Formula.RICE);
    }

    private static List<String> codes(List<PriorityList.Line> lines) {
        return lines.stream().map(line -> line.item().code().toString()).toList();
    }
}
