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
    void neverLetsTwoBarsOrTheirWordsTouchNorLeaveTheChart() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var scene = scene(Plan.of(anyRows(random, 1 + random.nextInt(60))), 500 + random.nextInt(1500));
            var boxes = Stream.concat(scene.bars().stream().map(RoadmapScene.Bar::extent),
                    scene.marks().stream().map(RoadmapScene.Mark::extent)).toList();
            for (int i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                assertTrue(box.x() >= scene.scale().left() - 1e-6 && box.right() <= scene.scale()
                        .right() + 1e-6,
                        "seed " + seed + " leaves the chart: " + box);
                for (int j = 0; j < i; j++) {
                    assertTrue(apart(box, boxes.get(j)), "seed " + seed + ": " + box + " on " + boxes.get(j));
                }
            }
        }
    }

    @Test
    void keepsEveryBarInsideItsLane() {
        var scene = scene(Plan.of(anyRows(new Random(3), 80)), 900);
        for (var bar : scene.bars()) {
            var lane = scene.lanes().get(bar.lane());
            assertTrue(bar.box().y() >= lane.top() && bar.box().bottom() <= lane.bottom(), bar.toString());
        }
    }

    @Test
    void offersAnotherLaneButNeitherItsOwnNorThatOfTheLimits() {
        var placed = idea(1).withEnd(Period.month(2027, 6)).withStart(Period.month(2027, 1));
        var scene = scene(Plan.of(List.of(placed.withLane("A"),
                idea(2).withLane("B").withEnd(Period.month(2027, 6)).withStart(Period.month(2027, 1)),
                new FreezeWindow(Id.of(FreezeWindow.class, "f"), "Peak", TODAY, TODAY.plusDays(30), ""))),
                        900);
        var offered = scene.lanes().stream()
                .map(lane -> scene.laneFor(scene.bars().getFirst(), lane.top() + 1).orElse("")).toList();
        assertEquals(List.of("", "B", ""), offered);
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
        assertEquals(List.of(1, 2, 3), Stream.of(scene.tray(), scene.earlier(), scene.later())
                .map(found -> found.getFirst().code().number()).toList());
        assertEquals(List.of(), scene.bars());
    }

    @Test
    void marksHowFarAnEndSlippedBehindTheBaseline() {
        var bar = scene(Plan.of(List.of(idea(1).withStart(Period.month(2027, 1))
                .withEnd(Period.month(2027, 6))
                .withBaselineEnd(Period.month(2027, 4)))), 900).bars().getFirst();
        assertTrue(bar.ghost().isPresent());
        assertEquals("I-01 Idea 1 · +2 mo", bar.text());
    }

    @Test
    void drawsTodayBeforeBarsSoThatItNeverStrikesThroughWords() {
        var plan = Plan.of(List.of(idea(1).withStart(Period.month(2026, 11)).withEnd(Period.month(2027, 6))));
        var drawing = new RoadmapDrawing(scene(plan, 900), Initiative::title).whole("Roadmap");
        var shapes = drawing.shapes();
        int bar = shapes.indexOf(shapes.stream().filter(Shape.Group.class::isInstance).findFirst()
                .orElseThrow());
        double x = scene(plan, 900).today().orElseThrow();
        int today = -1;
        for (int i = 0; i < shapes.size() && today < 0; i++) {
            if (shapes.get(i) instanceof Shape.Line line && line.from().x() == x) today = i;
        }
        assertTrue(today >= 0 && today < bar);
    }

    private static RoadmapScene scene(Plan plan, double width) {
        return RoadmapScene.of(plan, TODAY,
                new RoadmapOptions(View.BOTH, LaneField.LANE, width, 14, LETTERS));
    }

    private static boolean apart(Box one, Box other) {
        return one.right() <= other.x() + 1e-6 || other.right() <= one.x() + 1e-6
                || one.bottom() <= other.y() + 1e-6 || other.bottom() <= one.y() + 1e-6;
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
