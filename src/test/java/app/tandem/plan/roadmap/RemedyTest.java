package app.tandem.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.conflict.Remedy;
import app.tandem.plan.roadmap.conflict.Search;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    private final Initiative layer = initiative(10, Period.month(2027, 3), Period.month(2027, 10));
    private final Initiative wave = initiative(8, Period.month(2027, 8), Period.month(2028, 2));

    @Test
    void movesWhatComesFirstAsFarAsTheDayAllows() {
        assertEquals(List.of("I-10: Mar 2027 to Oct 2027 → Jan 2027 to Aug 2027"),
                moves(layer, wave, waits(layer, wave)));
    }

    @Test
    void shiftsBothInTheDemoSoThatNothingElseBreaks() {
        var plan = DemoPlan.plan();
        var order = Search.all(plan).getFirst();
        assertEquals(List.of("I-10: Mar 2027 to Oct 2027 → Feb 2027 to Sep 2027",
                "I-08: Aug 2027 to Feb 2028 → Sep 2027 to Mar 2028"),
                Remedy.of(plan, order, DemoPlan.TODAY).orElseThrow().moves());
    }

    @Test
    void offersNothingWhereEveryWayBreaksSomethingElse() {
        var plan = DemoPlan.plan();
        assertEquals(List.of(), Search.all(plan).stream().skip(1)
                .flatMap(it -> Remedy.of(plan, it, DemoPlan.TODAY).stream()).toList());
    }

    @Test
    void movesAGoLiveToTheFirstFreeDay() {
        var milestone = new Milestone(Id.of(Milestone.class, "m"), wave.id(), "Cut-over",
                LocalDate.of(2027, 12, 20), Milestone.Type.GO_LIVE, Milestone.State.PLANNED, null);
        assertEquals(List.of("Cut-over: 2027-12-20 → 2028-01-16"), moves(wave, milestone,
                freeze("a", LocalDate.of(2027, 12, 10), LocalDate.of(2028, 1, 10)),
                freeze("b", LocalDate.of(2028, 1, 8), LocalDate.of(2028, 1, 15))));
    }

    @Test
    void movesTheLastInRankOutOfAQuarterThatIsTooFull() {
        var desktop = Requirement.captured(Id.of(Requirement.class, "r"), new Code("R", 1), "Desktop",
                Requirement.Origin.FRONTLINE, LocalDate.EPOCH).withLearningHours(12);
        var telephone = desktop.withId(Id.of(Requirement.class, "s")).withCode(new Code("R", 2));
        var other = wave.with().id(Id.of(Initiative.class, "i11")).code(new Code("I", 11)).rank(9).build();
        assertEquals(List.of("I-11: Aug 2027 to Feb 2028 → Oct 2027 to Apr 2028"), moves(wave, other, desktop,
                telephone, new Delivery(Id.of(Delivery.class, "d"), wave.id(), desktop.id()),
                new Delivery(Id.of(Delivery.class, "e"), other.id(), telephone.id()),
                new Allowance(Id.of(Allowance.class, "a"), Allowance.Kind.LEARNING_HOURS,
                        "Everyone who serves customers", Period.quarter(2027, 1), 20)));
    }

    private static List<String> moves(Row... rows) {
        var plan = Plan.of(List.of(rows));
        return Remedy.of(plan, Search.all(plan).getFirst(), TODAY).map(Remedy::moves).orElse(List.of());
    }

    private static FreezeWindow freeze(String id, LocalDate start, LocalDate end) {
        return new FreezeWindow(Id.of(FreezeWindow.class, id), "Closed " + id, start, end, "");
    }

    private static Dependency waits(Initiative first, Initiative then) {
        return new Dependency(Id.of(Dependency.class, "d"), first.id(), then.id(), Dependency.Type.FS, 0,
                Dependency.Strength.HARD);
    }

    private static Initiative initiative(int number, Period start, Period end) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Piece " + number, Side.IT).withStart(start).withEnd(end);
    }
}
