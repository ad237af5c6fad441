package app.tandem.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
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

    private static List<String> sentences(Row... rows) {
        return Conflict.all(Plan.of(List.of(rows))).stream().map(Conflict::sentence).toList();
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
