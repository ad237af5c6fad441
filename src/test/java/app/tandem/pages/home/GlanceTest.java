package app.tandem.pages.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static final Glance GLANCE = new Glance(DemoPlan.plan(), DemoPlan.TODAY);

    @Test
    void theLongestWaitingStandsFirst() {
        var days = GLANCE.waitingOn(Turn.Holder.CC).stream().map(Glance.Line::days).toList();
        assertEquals(days.stream().sorted((one, other) -> Long.compare(other, one)).toList(), days);
        assertTrue(days.getFirst() > 0);
    }

    @Test
    void theNextSessionIsTheFirstThatIsNotYetSealed() {
        assertEquals("S5", GLANCE.nextSession().orElseThrow().code().toString());
    }

    @Test
    void lateActionsAreLate() {
        assertTrue(GLANCE.lateActions().stream().allMatch(line -> line.late() && line.days() > 0));
    }

    @Test
    void anEmptyPlanShowsNothingYet() {
        var empty = new Glance(Plan.EMPTY, DemoPlan.TODAY);
        assertTrue(empty.nothingYet());
        assertEquals(List.of(), empty.hotButtons());
    }
}
