package app.tandem.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.roadmap.conflict.Search;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private final Initiative layer = initiative(10, Period.month(2027, 3), Period.month(2027, 10));
    private final Initiative wave = initiative(8, Period.month(2027, 8), Period.month(2028, 2));

    @Test
    void saysWhenSomethingStartsBeforeWhatItWaitsForEnds() {
        assertEquals(List.of("I-08 Piece 8 starts Aug 2027, before I-10 Piece 10 ends (Oct 2027)."),
                sentences(layer, wave, waits(layer, wave, 0)));
    }

    @Test
    void acceptsAnOrderThatSomeChoiceOfDaysKeeps() {
        assertEquals(List.of(), sentences(layer, wave.withStart(Period.halfYear(2027, 2)),
                waits(layer, wave, 0)));
        assertEquals(List.of(), sentences(layer, wave.withStart(Period.month(2027, 10)),
                waits(layer, wave, 0)));
    }

    @Test
    void forgetsTheOrderOfWhatIsCancelled() {
        assertEquals(List.of(),
                sentences(layer.withHold(Initiative.Hold.CANCELLED), wave, waits(layer, wave, 0)));
    }

    @Test
    void saysWhenSomethingEndsAfterItsSupportDoes() {
        var limit = new Constraint(Id.of(Constraint.class, "c"), "ACD support",
                Constraint.Type.END_OF_SUPPORT, LocalDate.of(2027, 12, 31), null, Constraint.Strength.HARD,
                        null,
                wave.id());
        assertEquals(List.of("I-08 Piece 8 ends Feb 2028, 1 month after “ACD support” on 2027-12-31."),
                sentences(wave, limit));
    }

    @Test
    void saysWhichMustNobodyDelivers() {
        var must = Requirement.captured(Id.of(Requirement.class, "r"), new Code("R", 1),
                "Route the vulnerable",
                Requirement.Origin.FRONTLINE, LocalDate.EPOCH).withMoscow(Moscow.MUST);
        assertEquals(List.of("R-01 Route the vulnerable is a Must and no initiative delivers it."),
                sentences(must, wave));
        assertEquals(List.of(), sentences(must, wave,
                new Delivery(Id.of(Delivery.class, "d"), wave.id(), must.id())));
    }

    @Test
    void countsTheDaysBetween() {
        assertEquals(List.of("I-08 Piece 8 starts Aug 2027, not 70 days after I-10 Piece 10 ends (Jul 2027)."),
                sentences(layer.withEnd(Period.month(2027, 7)), wave,
                        waits(layer.withEnd(Period.month(2027, 7)), wave, 70)));
        assertEquals(List.of(), sentences(layer, wave, waits(layer, wave, -90)));
    }

    @Test
    void readsEveryTypeOfOrder() {
        var early = wave.withStart(Period.month(2027, 1)).withEnd(Period.month(2027, 5));
        assertEquals(List.of("I-08 Piece 8 starts Jan 2027, before I-10 Piece 10 starts (Mar 2027)."),
                sentences(layer, early, waits(layer, early, 0).withType(Dependency.Type.SS)));
        assertEquals(List.of("I-08 Piece 8 ends May 2027, before I-10 Piece 10 ends (Oct 2027)."),
                sentences(layer, early, waits(layer, early, 0).withType(Dependency.Type.FF)));
    }

    @Test
    void saysHowBindingAnOrderIs() {
        var soft = waits(layer, wave, 0).withStrength(Dependency.Strength.SOFT);
        assertEquals(List.of(Conflict.Strength.SOFT),
                Search.all(Plan.of(List.of(layer, wave, soft))).stream().map(Conflict::strength).toList());
    }

    @Test
    void saysWhatGoesLiveInAFreeze() {
        var freeze = new FreezeWindow(Id.of(FreezeWindow.class, "z"), "Year end", LocalDate.of(2027, 12, 10),
                LocalDate.of(2028, 1, 10), "");
        assertEquals(List.of("Cut-over on 2027-12-20 falls into the freeze “Year end”."),
                sentences(wave, goLive(LocalDate.of(2027, 12, 20)), freeze));
        assertEquals(List.of(), sentences(wave, goLive(LocalDate.of(2028, 1, 11)), freeze));
    }

    @Test
    void saysWhatHasNoFreeDayToGoLive() {
        var freeze = new FreezeWindow(Id.of(FreezeWindow.class, "z"), "Audit", LocalDate.of(2028, 1, 20),
                LocalDate.of(2028, 3, 2), "");
        assertEquals(List.of("I-08 Piece 8 goes live in Feb 2028, and “Audit” leaves no free day in it."),
                sentences(wave, freeze));
        assertEquals(List.of(), sentences(wave, freeze.withEnd(LocalDate.of(2028, 2, 20))));
    }

    @Test
    void saysWhatGoesLiveWhileAPeakRuns() {
        var event = event(14_420);
        assertEquals(List.of(
                "Cut-over on 2027-12-05 falls into the peak of BE-01 Tariff letters (2027-11-30 to 2027-12-13)."),
                sentences(wave, goLive(LocalDate.of(2027, 12, 5)), event));
        assertEquals(List.of(), sentences(wave, goLive(LocalDate.of(2027, 12, 5)), event(490)));
    }

    @Test
    void saysWhenAGroupWouldLearnTooMuch() {
        var must = Requirement.captured(Id.of(Requirement.class, "r"), new Code("R", 1), "Desktop",
                Requirement.Origin.FRONTLINE, LocalDate.EPOCH).withLearningHours(12);
        var limit = new Allowance(Id.of(Allowance.class, "a"), Allowance.Kind.LEARNING_HOURS,
                "Everyone who serves customers", Period.quarter(2027, 1), 10);
        var delivery = new Delivery(Id.of(Delivery.class, "d"), wave.id(), must.id());
        assertEquals(List.of("Everyone who serves customers would learn 12 hours in Q1 2028, more than the 10 it"
                + " can take (I-08)."), sentences(wave, must, delivery, limit));
        assertEquals(List.of(), sentences(wave, must, delivery, limit.withAmount(12)));
    }

    @Test
    void saysWhenARoleIsAskedForTooMuch() {
        var limit = new Allowance(Id.of(Allowance.class, "a"), Allowance.Kind.ROLE_DAYS, "Architect",
                Period.quarter(2027, 1), 40);
        var quarter = Period.quarter(2027, 3);
        assertEquals(List.of("Architect is asked for 50 days in Q3 2027 and has 40 (I-08, I-10)."),
                sentences(wave, layer, limit,
                        new Capacity(Id.of(Capacity.class, "1"), layer.id(), "Architect", quarter, 20),
                        new Capacity(Id.of(Capacity.class, "2"), wave.id(), "Architect", quarter, 30)));
    }

    @Test
    void saysWhatGoesOnAfterItsMoneyEnds() {
        var limit = new Constraint(Id.of(Constraint.class, "c"), "Funding of the analyst ends",
                Constraint.Type.BUDGET, LocalDate.of(2027, 12, 31), null, Constraint.Strength.SOFT, null, null);
        assertEquals(List.of("Funding of the analyst ends on 2027-12-31, and one initiative goes on after that."),
                sentences(layer, wave, limit));
        assertEquals(List.of(), sentences(layer, wave, limit.withInitiative(layer.id())));
    }

    @Test
    void findsWhatIsPlantedInTheDemoAndNothingElse() {
        assertEquals(List.of(
                "I-08 CCaaS wave 1: voice, both sites starts Aug 2027, before I-10 Integration layer, phase 1 ends"
                        + " (Oct 2027).",
                "I-09 CCaaS wave 2: digital, home advisers, retire Ardent ACD ends Sep 2028, 5 months after"
                        + " “Vendor support for Ardent ACD 8.2 ends” on 2028-03-31.",
                "Funding of the joint analyst ends on 2026-12-31, and 17 initiatives go on after that.",
                "R-01 Route life-support and vulnerable customers to a trained adviser within 30 s"
                        + " is a Must and no initiative delivers it."),
                Search.all(DemoPlan.plan()).stream().map(Conflict::sentence).toList());
    }

    private Milestone goLive(LocalDate day) {
        return new Milestone(Id.of(Milestone.class, "m"), wave.id(), "Cut-over", day, Milestone.Type.GO_LIVE,
                Milestone.State.PLANNED, null);
    }

    private static BusinessEvent event(int contacts) {
        return new BusinessEvent(Id.of(BusinessEvent.class, "e"), new Code("BE", 1), "Tariff letters",
                BusinessEvent.Type.PRICE, "", null, null, LocalDate.of(2027, 11, 30), null, null, null, null, null,
                "", "", contacts, "", List.of(), 10, BusinessEvent.Readiness.READY, null, "");
    }

    private static List<String> sentences(Row... rows) {
        return Search.all(Plan.of(List.of(rows))).stream().map(Conflict::sentence).toList();
    }

    private static Dependency waits(Initiative first, Initiative then, int lag) {
        return new Dependency(Id.of(Dependency.class, "d"), first.id(), then.id(), Dependency.Type.FS, lag,
                Dependency.Strength.HARD);
    }

    private static Initiative initiative(int number, Period start, Period end) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Piece " + number,
                Side.IT).withStart(start).withEnd(end);
    }
}
