package app.tandem.plan.session.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final Plan DEMO = DemoPlan.plan();

    @Test
    void theSecondWednesdayIsReadFromTheRule() {
        var rule = CadenceRule.parse("Second Wednesday of June and December").orElseThrow();
        assertEquals(List.of(LocalDate.of(2027, 6, 9), LocalDate.of(2027, 12, 8), LocalDate.of(2028, 6, 14)),
                rule.after(LocalDate.of(2026, 12, 9)).limit(3).toList());
    }

    @Test
    void aLastFridayIsReadToo() {
        var rule = CadenceRule.parse("the last Friday of March, September").orElseThrow();
        assertEquals(List.of(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 9, 24)),
                rule.after(LocalDate.of(2026, 11, 21)).limit(2).toList());
    }

    @Test
    void aSentenceWithoutADayIsNoRule() {
        assertEquals(Optional.empty(), CadenceRule.parse("When the budget round begins"));
    }

    @Test
    void tenSessionsArePlannedFiveYearsAhead() {
        var slots = Cadence.of(DEMO, DemoPlan.TODAY).slots();
        assertEquals(10, slots.size());
        assertEquals(Optional.of("S5"), Optional.ofNullable(slots.getFirst().session()).map(one -> one.code().toString()));
        assertEquals(LocalDate.of(2027, 6, 9), slots.get(1).date());
        assertEquals(LocalDate.of(2031, 6, 11), slots.getLast().date());
    }

    @Test
    void theDaysAroundASessionFollowFromIt() {
        var slot = Cadence.of(DEMO, DemoPlan.TODAY).slots().getFirst();
        assertEquals(LocalDate.of(2026, 10, 28), slot.opens());
        assertEquals(LocalDate.of(2026, 12, 2), slot.preRead());
        assertEquals(LocalDate.of(2026, 12, 16), slot.signed());
        assertEquals(LocalDate.of(2027, 3, 3), slot.stickCheck());
    }

    @Test
    void twoSessionsOnOneDayAndAWeekendAreListed() {
        var plan = SmallTable.plan();
        assertEquals(List.of("At a weekend", "S5 is held on the same day"),
                Cadence.clashes(plan, SmallTable.TODAY, null));
    }

    @Test
    void aSessionThatHasNotBegunCannotMoveIntoThePast() {
        var called = SmallTable.session().withState(PlanningSession.State.CALLED);
        var yesterday = SmallTable.TODAY.minusDays(1);
        assertEquals(Optional.of("S5 has not been held, and 20/11/2026 is past."),
                Cadence.refusal(called, yesterday, SmallTable.TODAY).map(said -> said.replace("2026-11-20", "20/11/2026")));
        assertEquals(Optional.empty(), Cadence.refusal(called, SmallTable.TODAY, SmallTable.TODAY));
        assertEquals(Optional.empty(), Cadence.refusal(SmallTable.session(), yesterday, SmallTable.TODAY));
    }
}
