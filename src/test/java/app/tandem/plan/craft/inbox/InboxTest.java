package app.tandem.plan.craft.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Origin;
import app.tandem.plan.backlog.Requirement.Status;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.craft.sides.SideBySide;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final Plan DEMO = DemoPlan.plan();

    @Test
    void what_was_written_down_since_the_last_signed_session_waits_for_a_verdict() {
        assertEquals(List.of(), Inbox.of(DEMO).items());
        assertEquals(List.of("R-41", "R-42"), codes(plan()));
    }

    @Test
    void a_verdict_takes_it_out() {
        var plan = plan();
        assertEquals(List.of("R-42"), codes(plan.with(verdict(plan, "R-41").keep())));
        var parked = plan.with(verdict(plan, "R-41").park());
        assertEquals(Status.PARKED, need(parked, "R-41").status());
        var declined = plan.with(verdict(plan, "R-42").decline("Luca", "Bought already"));
        assertEquals(Status.REJECTED, need(declined, "R-42").status());
        assertEquals("Declined: Bought already", Remark.on(declined, Code.of("R-42")).getFirst().text());
        assertThrows(IllegalArgumentException.class, () -> verdict(plan, "R-42").decline("Luca", " "));
    }

    @Test
    void two_items_stand_side_by_side_with_what_differs() {
        var plan = plan();
        var same = SideBySide.of(plan, need(plan, "R-41"), need(plan, "R-42"));
        assertEquals(List.of("Title"), same.differences().stream().map(SideBySide.Line::field).toList());
        var demo = SideBySide.of(DEMO, need(DEMO, "R-04"), need(DEMO, "R-15"));
        assertEquals(true, demo.differences().stream().anyMatch(line -> line.field().equals("Site")
                && line.one().isEmpty() && line.other().equals("Aldbury")));
        assertEquals(false, demo.lines().stream().anyMatch(line -> line.field().equals("Asked for by")));
    }

    private static Plan plan() {
        var ids = Ids.system();
        return DEMO.with(Edit.put("New",
                Requirement.captured(ids.next(Requirement.class), Code.of("R-41"), "Quiet rooms", Origin.FRONTLINE,
                        DemoPlan.TODAY),
                Requirement.captured(ids.next(Requirement.class), Code.of("R-42"), "Quiet room", Origin.FRONTLINE,
                        DemoPlan.TODAY)));
    }

    private static List<String> codes(Plan plan) {
        return Inbox.of(plan).items().stream().map(need -> need.code().toString()).toList();
    }

    private static Verdict verdict(Plan plan, String code) {
        return new Verdict(new Occasion(plan, Ids.system(), DemoPlan.TODAY), need(plan, code));
    }

    private static Requirement need(Plan plan, String code) {
        return plan.find(Code.of(code)).map(Requirement.class::cast).orElseThrow();
    }
}
