package app.tandem.pages.roadmap.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarDragTest {

    private final RoadmapScene scene = RoadmapScene.of(
            Plan.of(List.of(Initiative.idea(Id.of(Initiative.class, "i"), new Code("I", 1), "Pilot", Side.IT)
                    .withStart(Period.month(2027, 4)).withEnd(Period.month(2027, 9)))),
            LocalDate.of(2026, 11, 21),
            RoadmapOptions.of(TimeScale.View.BOTH, 1400, 14,
                    (text, size, _) -> text.length() * size / 2));
    private final RoadmapScene.Bar bar = scene.bars().getFirst();

    @Test
    void holdsAnEndNearAnEndAndTheBodyElsewhere() {
        assertEquals(List.of(BarDrag.Part.START, BarDrag.Part.BODY, BarDrag.Part.END), List.of(
                grab(bar.box().x() + 2).part(), grab(bar.box().center().x()).part(),
                        grab(bar.box().right() - 2).part()));
    }

    @Test
    void movesByWholeMonths() {
        var held = grab(bar.box().center().x());
        assertEquals(Optional.of(new Placement(Period.month(2027, 6), Period.month(2027, 11))),
                held.to(held.from() + month() * 2.2));
    }

    @Test
    void drawsTheEndToTheNearestMonth() {
        var held = grab(bar.box().right() - 1);
        assertEquals(held.before().withEnd(Period.month(2027, 12)), held.to(held.from() + month() * 3));
        assertEquals(Optional.of(held.before()), held.to(held.from() + month() * 0.2));
    }

    @Test
    void drawsTheEndOverTheFoldToAHalfYearAndKnowsThatItDid() {
        var held = grab(bar.box().right() - 1);
        var to = held.to(scene.scale().x(LocalDate.of(2029, 6, 20))).orElseThrow();
        assertEquals(Period.halfYear(2029, 1), to.end());
        assertTrue(held.crosses(to));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var held = grab(bar.box().right() - 1);
        assertEquals(Optional.empty(), held.to(held.from() - month() * 8));
    }

    private BarDrag grab(double x) {
        return BarDrag.grab(bar, x, 14, scene.scale());
    }

    private double month() {
        return bar.box().width() / 6;
    }
}
