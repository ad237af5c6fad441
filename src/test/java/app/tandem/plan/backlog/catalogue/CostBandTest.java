package app.tandem.plan.backlog.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Availability;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostBandTest {

    private static final Ids IDS = Ids.seeded(1, Clock.systemUTC());
    private static final Capability BOT = Capability.offered(IDS.next(Capability.class), Code.of("C-99"), "Voice bot",
            "Digital", DemoPlan.TODAY).withAvailability(Availability.MARKET);

    @Test
    void aCostLiesBetweenTwoPowersOfTen() {
        assertEquals(List.of("0–1 a year", "1–10 a year", "10–100 a year", "100–1,000 a year"),
                List.of("0.5", "1", "99.9", "100").stream().map(each -> CostBand.of(
                        BOT.withAnnualCost(new BigDecimal(each))).orElseThrow().words()).toList());
        assertEquals(Optional.empty(), CostBand.of(BOT));
    }

    @Test
    void whatAnInitiativeBringsIsReadyWhenItEndsElseWhenTheVendorHasIt() {
        var plan = DemoPlan.plan();
        assertEquals(Optional.empty(), Readiness.of(plan, BOT));
        var promised = BOT.withGeneralAvailability(LocalDate.of(2027, 8, 1));
        assertEquals(Optional.of(Period.quarter(2027, 3)), Readiness.of(plan, promised));
        var initiative = plan.all(Initiative.class).stream()
                .filter(each -> each.end() != null && each.hold() == Initiative.Hold.NONE).findFirst().orElseThrow();
        var brought = plan.with(Edit.put("Bring", promised, new Effect(IDS.next(Effect.class), initiative.id(),
                promised.id(), Effect.Kind.BRINGS, 0)));
        assertEquals(Optional.ofNullable(initiative.end()), Readiness.of(brought, promised));
        assertEquals(Optional.empty(), Readiness.of(brought, promised.withAvailability(Availability.IN_USE)));
    }
}
