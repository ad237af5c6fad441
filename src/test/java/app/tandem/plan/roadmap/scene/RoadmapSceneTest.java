package app.tandem.plan.roadmap.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.TimeScale.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoadmapSceneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Period.Precision> PRECISIONS = List.of(Period.Precision.values());
    private static final List<Side> SIDES = List.of(Side.IT, Side.CC, Side.JOINT);
    private static final TextMeasure LETTERS = (text, size, _) -> text.length() * size * 0.55;

    @Test
    void keepsEveryBarInsideItsLane() {
        var scene = scene(Plan.of(anyRows(new Random(3), 80)), 900);
        for (var bar : scene.bars()) {
            var lane = scene.lanes().get(bar.lane());
            assertTrue(bar.box().y() >= lane.top() && bar.box().bottom() <= lane.bottom(), bar.toString());
        }
    }

    @Test
    void cutsBetweenLanesWhenAPageIsTooLow() {
        var scene = scene(Plan.of(anyRows(new Random(5), 40)), 900);
        var pages = ScenePages.of(scene, scene.height() / 2);
        assertEquals(scene.bars().size(), pages.stream().mapToInt(page -> page.bars().size()).sum());
        assertEquals(scene.lanes().size(), pages.stream().mapToInt(page -> page.lanes().size()).sum());
        for (var page : pages) {
            for (var bar : page.bars()) {
                var lane = page.lanes().get(bar.lane());
                assertTrue(bar.box().y() >= lane.top() && bar.box().bottom() <= lane.bottom(),
                        bar.toString());
            }
        }
    }

    @Test
    void putsWhatHasNoPlaceIntoTheTrayAndCountsWhatLiesOutside() {
        var scene = scene(Plan.of(List.of(
                idea(1), idea(2).withStart(Period.year(2025)).withEnd(Period.month(2026, 3)),
                idea(3).withStart(Period.year(2033)).withEnd(Period.year(2034)))), 900);
        assertEquals(List.of(1, 2, 3), Stream.of(Absence.UNDATED, Absence.EARLIER, Absence.LATER)
                .map(scene::hidden)
                .map(found -> found.getFirst().code().number()).toList());
        assertEquals(List.of(), scene.bars());
    }

    @Test
    void marksHowFarAnEndSlippedBehindTheBaseline() {
        var bar = scene(Plan.of(List.of(idea(1).withStart(Period.month(2027, 1))
                .withEnd(Period.month(2027, 6))
                .withBaselineEnd(Period.month(2027, 4)))), 900).bars().getFirst();
        assertTrue(bar.ghost().isPresent());
        assertEquals("I-01 Idea 1 ·\u00a0+2\u00a0mo", bar.text());
    }

    @Test
    void drawsTodayBeforeBarsSoThatItNeverStrikesThroughWords() {
        var plan = Plan.of(List.of(idea(1).withStart(Period.month(2026, 11)).withEnd(Period.month(2027, 6))));
        var drawing = new RoadmapDrawing(scene(plan, 900), Initiative::title).whole("Roadmap");
        var shapes = drawing.shapes();
        int bar = shapes.indexOf(shapes.stream().filter(Shape.Group.class::isInstance).findFirst()
                .orElseThrow());
        double x = scene(plan, 900).head().today().orElseThrow();
        int today = -1;
        for (int i = 0; i < shapes.size() && today < 0; i++) {
            if (shapes.get(i) instanceof Shape.Line line && line.from().x() == x) today = i;
        }
        assertTrue(today >= 0 && today < bar);
    }

    private static RoadmapScene scene(Plan plan, double width) {
        return RoadmapScene.of(plan, TODAY,
                RoadmapOptions.of(View.BOTH, width, 14, LETTERS));
    }

    private static List<Row> anyRows(Random random, int count) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= count; i++) {
            var start = PRECISIONS.get(random.nextInt(4));
            var from = Period.of(TODAY.plusDays(random.nextInt(2400) - 300), start);
            var to = Period.of(from.end().plusDays(random.nextInt(500)), start);
            var side = SIDES.get(random.nextInt(3));
            var made = idea(i).withTitle("Word ".repeat(1 + random.nextInt(9)).strip()).withStart(from)
                    .withEnd(to)
                    .withLeadSide(side).withLane("Lane " + random.nextInt(4));
            rows.add(made);
            if (random.nextInt(3) == 0) {
                rows.add(new Milestone(Id.of(Milestone.class, "m" + i), made.id(), "Go live of it all today",
                        TODAY.plusDays(random.nextInt(1700)), Milestone.Type.GO_LIVE,
                                Milestone.State.PLANNED, null));
            }
        }
        return rows;
    }

    private static Initiative idea(int number) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Idea " + number, Side.IT);
    }
}
