package app.tandem.plan.backlog.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Availability;
import app.tandem.plan.backlog.Capability.Lifecycle;
import app.tandem.plan.backlog.coverage.Plateau.Fate;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Domain 2.2: what vanishes between today and the target must be marked as intended, or it is listed.
class PlateauTest {

    private static final LocalDate TODAY = DemoPlan.TODAY;
    private static final Ids IDS = Ids.seeded(1, Clock.systemUTC());
    private static final Capability STAYS = used(1);
    private static final Capability ENDS = used(2).withEndOfSupport(LocalDate.of(2028, 3, 31));
    private static final Capability PHASED = used(3).with().endOfLife(LocalDate.of(2027, 6, 30))
            .lifecycle(Lifecycle.PHASE_OUT).build();
    private static final Capability BROUGHT = used(4).withAvailability(Availability.MARKET);
    private static final Capability NEVER = used(5).withAvailability(Availability.BUILD);

    @Test
    void whatVanishesUnmarkedIsListedFirst() {
        var plateau = Plateau.of(plan(), TODAY);
        assertEquals(List.of(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 12, 31), LocalDate.of(2028, 12, 31),
                LocalDate.of(2031, 12, 31)), plateau.days());
        assertEquals(List.of(
                new Plateau.Line(ENDS, List.of(true, true, false, false), Fate.UNINTENDED),
                new Plateau.Line(PHASED, List.of(true, false, false, false), Fate.INTENDED),
                new Plateau.Line(BROUGHT, List.of(false, true, true, true), Fate.NEW),
                new Plateau.Line(STAYS, List.of(true, true, true, true), Fate.INCLUDED)), plateau.lines());
    }

    @Test
    void aRetiringInitiativeIsAnIntention() {
        var initiative = plan().all(Initiative.class).iterator().next();
        var marked = plan().with(Edit.put("Retire",
                new Effect(IDS.next(Effect.class), initiative.id(), ENDS.id(), Effect.Kind.RETIRES, 0)));
        assertEquals(List.of(), Plateau.of(marked, TODAY).of(Fate.UNINTENDED));
    }

    private static Plan plan() {
        var initiative = DemoPlan.plan().all(Initiative.class).stream()
                .filter(each -> each.hold() == Initiative.Hold.NONE && !each.archived()).findFirst().orElseThrow()
                .with().start(Period.quarter(2027, 1)).end(Period.quarter(2027, 2)).sponsor(null).ownerIt(null).ownerCc(null)
                .build();
        return Plan.of(List.of(STAYS, ENDS, PHASED, BROUGHT, NEVER, initiative,
                new Effect(IDS.next(Effect.class), initiative.id(), BROUGHT.id(), Effect.Kind.BRINGS, 2)));
    }

    private static Capability used(int number) {
        return Capability.offered(IDS.next(Capability.class), new Code("C", number), "Capability " + number, "Channels",
                TODAY).withAvailability(Availability.IN_USE);
    }
}
