package app.tandem.pages.priorities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.HandPlace;
import app.tandem.plan.backlog.priority.PriorityList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Needs that stand where people put them, among those that stand where the formula has them.
class HandEditsTest {

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private Plan plan = DemoPlan.plan();
    private final List<String> computed = order();

    @Test
    void aNeedStandsWhereItWasPutAndTheOthersKeepTheirOrder() {
        stand(computed.get(6), 3);
        perform(edits().reason(need(computed.get(6)), "the regulator asks"));
        assertEquals(List.of(computed.get(0), computed.get(1), computed.get(6), computed.get(2)),
                order().subList(0, 4));
        var line = list().lines().get(2);
        assertEquals(List.of(3, 7, "the regulator asks"), List.of(line.rank(), line.computed(), line.reason()));
        perform(edits().computed(need(computed.get(6))));
        assertEquals(computed, order());
        assertEquals("", need(computed.get(6)).rankReason());
    }

    @Test
    void aTakenPlaceIsMadeFree() {
        stand(computed.get(6), 2);
        stand(computed.get(7), 3);
        stand(computed.get(8), 2);
        assertEquals(List.of(computed.get(0), computed.get(8), computed.get(6), computed.get(7)),
                order().subList(0, 4));
    }

    @Test
    void neighboursThatBothStandByHandChangePlaces() {
        stand(computed.get(6), 2);
        stand(computed.get(7), 3);
        stand(computed.get(6), 3);
        assertEquals(List.of(computed.get(7), computed.get(6)), order().subList(1, 3));
        assertEquals(List.of(2, 3), HandPlace.of(plan).stream().map(HandPlace::place).toList());
    }

    @Test
    void aPlaceBeyondTheEndIsTheLast() {
        stand(computed.getFirst(), 99_999);
        assertEquals(computed.getFirst(), order().getLast());
    }

    private void stand(String code, int place) {
        perform(edits().stand(need(code), place));
    }

    private void perform(Edit edit) {
        plan = plan.with(edit);
    }

    private List<String> order() {
        return list().lines().stream().map(line -> line.item().code().toString()).toList();
    }

    private PriorityList list() {
        return PriorityList.requirements(plan, Formula.RICE);
    }

    private HandEdits edits() {
        return new HandEdits(plan, ids);
    }

    private Requirement need(String code) {
        return (Requirement) plan.find(Code.of(code)).orElseThrow();
    }
}
