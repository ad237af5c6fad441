package app.tandem.plan.session.prepare;

import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.point;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextSessionTest {

    private final Ids ids = SmallTable.ids();

    @Test
    void whatWasPutOffAndParkedComesAgain() {
        var before = plan(
                point().withOutcome(AgendaItem.Outcome.DEFERRED),
                new MinuteLine(Id.of(MinuteLine.class, "m1"), S5, null, 1, MinuteLine.Kind.PARKED, "Kiosk chat", null));
        var after = before.with(new NextSession(before, ids, TODAY).call());
        var next = (PlanningSession) after.find(Code.of("S6")).orElseThrow();
        var agenda = AgendaTime.agenda(after, next);
        assertEquals("Gaps (put off at S5)", agenda.get(1).title());
        assertEquals("Parked last time", agenda.get(2).title());
        assertEquals("Kiosk chat", agenda.get(2).preReading());
    }

    @Test
    void aPointThatNobodyClosedComesAgain() {
        var before = plan(point().withOutcome(AgendaItem.Outcome.OPEN));
        var after = before.with(new NextSession(before, ids, TODAY).call());
        var next = (PlanningSession) after.find(Code.of("S6")).orElseThrow();
        assertEquals("Gaps (put off at S5)", AgendaTime.agenda(after, next).get(1).title());
    }

    @Test
    void theRoutineGivesTheDayWhenTheMinutesNameNone() {
        var demo = DemoPlan.plan();
        var later = LocalDate.of(2026, 12, 10);
        var after = demo.with(new NextSession(demo, ids, later).call());
        assertEquals(LocalDate.of(2027, 6, 9), ((PlanningSession) after.find(Code.of("S6")).orElseThrow()).date());
    }

    @Test
    void aReservedDayIsCalledWhenItsTimeComes() {
        var demo = DemoPlan.plan();
        var reserved = demo.with(new NextSession(demo, ids, DemoPlan.TODAY)
                .reserve(List.of(LocalDate.of(2027, 6, 9), LocalDate.of(2027, 12, 8))));
        var after = reserved.with(new NextSession(reserved, ids, DemoPlan.TODAY).call());
        var called = (PlanningSession) after.find(Code.of("S6")).orElseThrow();
        assertEquals(PlanningSession.State.CALLED, called.state());
        assertEquals(PlanningSession.State.DRAFT, ((PlanningSession) after.find(Code.of("S7")).orElseThrow()).state());
        assertEquals(false, after.referring(Attendance.class, called.id()).isEmpty());
        assertEquals(7, AgendaTime.agenda(after, called).size());
    }
}
