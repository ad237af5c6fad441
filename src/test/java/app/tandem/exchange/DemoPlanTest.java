package app.tandem.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Coded;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoPlanTest {

    private static final Plan PLAN = DemoPlan.plan();

    @Test
    void everyCodedRecordOfTheFileIsThere() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : Kinds.ALL) {
            if (Coded.class.isAssignableFrom(kind)) {
                counts.put(Kinds.prefix(kind.asSubclass(Coded.class)), PLAN.all(kind).size());
            }
        }
        counts.values().removeIf(count -> count == 0);
        assertEquals(Map.ofEntries(
                Map.entry("P", 18), Map.entry("G", 6), Map.entry("C", 35), Map.entry("R", 40), Map.entry("I", 20),
                Map.entry("S", 5), Map.entry("D", 16), Map.entry("A", 31), Map.entry("RT", 12), Map.entry("HB", 10),
                Map.entry("BE", 12), Map.entry("O", 10), Map.entry("K", 8), Map.entry("Q", 10), Map.entry("ID", 8),
                Map.entry("SH", 6), Map.entry("U", 4), Map.entry("TX", 4), Map.entry("B", 3), Map.entry("W", 5),
                Map.entry("VS", 2)), counts);
    }

    @Test
    void fourSessionsAreSealedAndThreeFrozeABaseline() {
        assertEquals(
                List.of(true, true, true, true, false),
                PLAN.coded(PlanningSession.class).stream().map(PlanningSession::sealed).toList());
        assertEquals(
                List.of("2025-06-11", "2025-12-10", "2026-06-10"),
                PLAN.coded(Baseline.class).stream().map(baseline -> baseline.date().toString()).toList());
    }

    @Test
    void twoActionsAreOverdueAndOneDecisionWasReversed() {
        assertEquals(List.of("A-28", "A-31"), PLAN.coded(ActionItem.class).stream()
                .filter(action -> action.overdue(DemoPlan.TODAY))
                .map(action -> action.code().toString())
                .toList());
        assertEquals(List.of("D-06 by D-12"), PLAN.coded(Decision.class).stream()
                .filter(decision -> decision.status() == Decision.Status.REVERSED)
                .map(decision -> decision.code() + " by " + decision.supersededBy())
                .toList());
    }

    @Test
    void theFarHorizonKnowsNoMonths() {
        assertEquals("2029-H1 2030-H2", PLAN.coded(Initiative.class).stream()
                .filter(initiative -> initiative.code().number() == 19)
                .map(initiative -> initiative.start() + " " + initiative.end())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void toldTwiceItIsTheSamePlan() {
        assertEquals(PLAN, DemoPlan.plan());
    }
}
