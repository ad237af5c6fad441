package app.tandem.reports.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.HandPlace;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.reports.Block;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The paper that says what comes first.
class PriorityPaperTest {

    private final Plan demo = DemoPlan.plan();
    private final Requirement moved = (Requirement) demo.find(Code.of("R-25")).orElseThrow();
    private final Plan plan = demo.with(Edit.put("Arrange",
            moved.withRankReason("the regulator asks"),
            new HandPlace(Id.of(HandPlace.class, "h"), moved.id(), 2),
            Ordering.of(demo).withCut(Ordering.Cut.ITEMS).withCutLimit(new BigDecimal("5"))));

    @Test
    void everyFormulaThatHasSomethingToSayHasItsTable() {
        assertEquals(List.of("MoSCoW", "Value / effort", "WSJF", "RICE", "Own score"), tables(demo).stream()
                .map(Block.Table::title).toList());
    }

    @Test
    void whatStandsByHandSaysWhyAndTheLineIsTold() {
        var rice = tables(plan).get(3);
        var second = rice.rows().get(1).stream().map(Block.Cell::text).toList();
        assertEquals(List.of("2", "R-25  " + moved.title(), "Should", "1300", "1", "0.5", "8", "81.25",
                "by hand 2, computed 17: the regulator asks", "above"), second);
        var words = PriorityPaper.of(plan, DemoPlan.TODAY).blocks().stream()
                .filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
        assertTrue(words.contains("Above the line: 5 of 5 items"), words.toString());
    }

    private static List<Block.Table> tables(Plan plan) {
        return PriorityPaper.of(plan, DemoPlan.TODAY).blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
    }
}
