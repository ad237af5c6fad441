package app.tandem.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceTest {

    private static final Initiative SIGNED = Initiative.idea(
                    Id.of(Initiative.class, "i1"), new Code("I", 1), "Second carrier", Side.IT)
            .with().start(Period.month(2027, 2)).end(Period.month(2027, 7))
            .baselineStart(Period.month(2027, 2)).baselineEnd(Period.month(2027, 7)).build();
    private static final Initiative LATER = SIGNED.withEnd(Period.month(2027, 9));

    @Test
    void whatLeavesItsBaselineWantsAReasonAndGetsIt() {
        var variance = variance(SIGNED, LATER);
        assertEquals(List.of(LATER), variance.moved());
        assertEquals(Edit.put("Move", LATER.withVarianceReason("Contract late")),
                variance.because(" Contract late "));
    }

    @Test
    void theTrayIsNoPlaceThatABaselineKnows() {
        var waiting = SIGNED.withStart(null).withEnd(null);
        assertEquals(List.of(waiting), variance(SIGNED, waiting).moved());
    }

    @Test
    void aReasonHoldsUntilItIsBackOnItsBaseline() {
        var told = LATER.withVarianceReason("Contract late");
        assertEquals(List.of(), variance(told, told.withEnd(Period.month(2027, 11))).moved());
        var back = told.withEnd(Period.month(2027, 7));
        assertEquals(List.of(), variance(told, back).moved());
        assertEquals(List.of(told), variance(back, told).moved());
    }

    @Test
    void whatNoSessionSignedMovesFreely() {
        var loose = SIGNED.withBaselineStart(null).withBaselineEnd(null);
        assertEquals(List.of(), variance(loose, loose.withEnd(Period.month(2027, 9))).moved());
        assertEquals(List.of(), variance(SIGNED, SIGNED.withTitle("Third carrier")).moved());
    }

    @Test
    void aNewBaselineHoldsTheDatesOfTodayExceptOfWhatIsClosed() {
        var frozen = LATER.withBaselineEnd(Period.month(2027, 9));
        assertEquals(List.of(frozen), Variance.frozen(Plan.of(List.of(LATER))));
        assertEquals(List.of(), Variance.frozen(Plan.of(List.of(frozen))));
        assertEquals(List.of(), Variance.frozen(Plan.of(List.of(LATER.withGate(Initiative.Gate.CLOSED)))));
    }

    private static Variance variance(Initiative before, Initiative now) {
        return Variance.of(Plan.of(List.of(before)), Edit.put("Move", now));
    }
}
