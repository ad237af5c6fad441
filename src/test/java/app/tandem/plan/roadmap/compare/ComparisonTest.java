package app.tandem.plan.roadmap.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.Milestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Initiative desktop = initiative(2).withStart(Period.month(2027, 3)).withEnd(Period.month(2027, 9));

    @Test
    void saysNothingOfWhatStayedTheSame() {
        assertEquals(List.of(), sentences(List.of(desktop, initiative(3)), List.of(desktop, initiative(3))));
    }

    @Test
    void saysWhatMovedAndWhy() {
        var moved = desktop.withEnd(Period.month(2027, 12)).withVarianceReason("The vendor is late");
        assertEquals(List.of("Later: I-02 Piece 2 – End Sep 2027 → Dec 2027. "
                + "Reason: The vendor is late"), sentences(List.of(desktop), List.of(moved)));
        assertEquals(3, compared(List.of(desktop), List.of(moved)).getFirst().months());
        assertEquals(List.of("Earlier: I-02 Piece 2 – Start Mar 2027 → Feb 2027"),
                sentences(List.of(desktop), List.of(desktop.withStart(Period.month(2027, 2)))));
    }

    @Test
    void tracksCostConfidenceAndTexts() {
        var now = desktop.with().confidence(Confidence.COMMITTED).oneOffLikely(new BigDecimal("310"))
                .benefit("One screen").title("One desktop").build();
        assertEquals(List.of("Changed: I-02 One desktop – Title Piece 2 → One desktop; Confidence Exploring → "
                + "Committed; One-off cost, likely 310; Benefit One screen"), sentences(List.of(desktop), List.of(now)));
    }

    @Test
    void tellsWhatIsNewGoneAndBack() {
        assertEquals(List.of("Added: I-03 Piece 3 – Confidence Exploring"),
                sentences(List.of(desktop), List.of(desktop, initiative(3))));
        assertEquals(List.of("Removed: I-02 Piece 2 – Start was Mar 2027; End was Sep 2027; Confidence was Exploring"),
                sentences(List.of(desktop), List.of()));
        assertEquals(List.of(Difference.Kind.RESTORED),
                kinds(List.of(initiative(3)), List.of(desktop, initiative(3))));
        assertEquals(List.of(Difference.Kind.RESTORED),
                kinds(List.of(desktop.withArchived(true)), List.of(desktop)));
        assertEquals(List.of(Difference.Kind.REMOVED),
                kinds(List.of(desktop), List.of(desktop.withArchived(true))));
    }

    @Test
    void namesDependenciesAndMilestonesByWhatTheyBelongTo() {
        var other = initiative(3);
        var waits = new Dependency(Id.of(Dependency.class, "9"), desktop.id(), other.id(), Dependency.Type.FS, 0,
                Dependency.Strength.HARD);
        var live = new Milestone(Id.of(Milestone.class, "8"), other.id(), "Go-live", LocalDate.of(2027, 9, 1),
                Milestone.Type.GO_LIVE, Milestone.State.PLANNED, null);
        assertEquals(List.of("Later: I-03 Go-live – Date 2027-09-01 → 2027-11-02",
                "Changed: I-02 → I-03 – Lag days 0 → 30"),
                sentences(List.of(desktop, other, waits, live),
                        List.of(desktop, other, waits.withLagDays(30), live.withDate(LocalDate.of(2027, 11, 2)))));
    }

    @Test
    void namesTheMovesThatNobodyExplained() {
        var comparison = Comparison.between(Plan.of(List.of(desktop)),
                Plan.of(List.of(desktop.withEnd(Period.month(2028, 1)))), Scope.ROADMAP);
        assertEquals(List.of(desktop.withEnd(Period.month(2028, 1))), comparison.unexplained());
        assertEquals(1, comparison.counts().get(Difference.Kind.LATER));
        assertEquals(0, comparison.counts().get(Difference.Kind.ADDED));
    }

    private static List<Difference> compared(List<? extends Row> before, List<? extends Row> now) {
        return Comparison.between(Plan.of(before), Plan.of(now), Scope.ROADMAP).differences();
    }

    private static List<String> sentences(List<? extends Row> before, List<? extends Row> now) {
        return compared(before, now).stream().map(Difference::sentence).toList();
    }

    private static List<Difference.Kind> kinds(List<? extends Row> before, List<? extends Row> now) {
        return compared(before, now).stream().map(Difference::kind).toList();
    }

    private static Initiative initiative(int number) {
        return Initiative.idea(Id.of(Initiative.class, Integer.toString(number)), new Code("I", number),
                "Piece " + number, Side.IT);
    }
}
