package app.tandem.plan.roadmap.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.TimeScale.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What nobody would plan on purpose: every label of such plans still stands whole and alone.
class CrowdedSceneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TextMeasure LETTERS = (text, size, _) -> text.length() * size * 0.55;

    @Test
    void neverCutsALabelNorLaysOneOverAnother() {
        var faults = new ArrayList<String>();
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var plan = Plan.of(rows(random, 1 + random.nextInt(60)));
            var scene = RoadmapScene.of(plan, TODAY, options(random));
            faults.addAll(faults(seed, new RoadmapDrawing(scene, Initiative::title).whole("Roadmap"), scene));
            assertEquals(live(plan), scene.bars().size() + hidden(scene), "seed " + seed);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void breaksATitleOfTwoHundredLettersIntoLines() {
        var title = "Replace ".repeat(25).strip();
        var scene = scene(List.of(idea(1).withTitle(title).withStart(Period.month(2027, 1))
                .withEnd(Period.month(2027, 3))));
        var bar = scene.bars().getFirst();
        assertEquals("I-01 " + title, bar.text());
        assertEquals(List.of(), faults(0, new RoadmapDrawing(scene, Initiative::title).whole(""), scene));
    }

    @Test
    void findsRoomForFiveHundredBarsOfOneMonth() {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 500; i++) {
            rows.add(idea(i).withLane("Voice").withStart(Period.month(2027, 5))
                    .withEnd(Period.month(2027, 5)));
        }
        var scene = scene(rows);
        assertEquals(500, scene.bars().size());
        assertEquals(List.of(), faults(0, new RoadmapDrawing(scene, Initiative::title).whole(""), scene));
    }

    @Test
    void marksAtBothEndsWhatRunsForThirtyYears() {
        var age = idea(1).withStart(Period.year(2015)).withEnd(Period.year(2044));
        var bar = scene(List.of(age)).bars().getFirst();
        assertEquals(List.of(true, true), List.of(bar.clippedStart(), bar.clippedEnd()));
        var all = RoadmapScene.of(Plan.of(List.of(age)), TODAY,
                RoadmapOptions.of(View.ALL, 1200, 14, LETTERS)).bars().getFirst();
        assertEquals(List.of(false, false), List.of(all.clippedStart(), all.clippedEnd()));
    }

    @Test
    void standsWhenADependencyPointsAtNothing() {
        var one = idea(1).withStart(Period.month(2027, 1)).withEnd(Period.month(2027, 3));
        var scene = scene(List.of(one, new Dependency(Id.of(Dependency.class, "d"),
                Id.of(Initiative.class, "gone"), one.id(), Dependency.Type.FS, 0, Dependency.Strength.HARD)));
        assertEquals(1, scene.bars().size());
    }

    private static int hidden(RoadmapScene scene) {
        return scene.hidden().values().stream().mapToInt(List::size).sum();
    }

    private static int live(Plan plan) {
        return plan.all(Initiative.class).size();
    }

    /// A label as it stands on the drawing.
    private record Words(String text, Box box) {}

    private static List<String> faults(int seed, Drawing drawing, RoadmapScene scene) {
        var faults = new ArrayList<String>();
        var words = drawing.everyShape().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(text -> !text.label().text().isEmpty())
                .map(CrowdedSceneTest::words)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            var one = words.get(i);
            boolean cut = one.text().contains("…") || one.box().right() > drawing.width() + 1e-6
                    || one.box().x() < -1e-6;
            if (cut) faults.add("seed " + seed + " cuts " + one);
            for (int j = 0; j < i; j++) {
                if (!apart(one.box(), words.get(j).box())) {
                    faults.add("seed " + seed + ": " + one + " on " + words.get(j));
                }
            }
        }
        var boxes = new ArrayList<Box>();
        for (var bar : scene.bars()) boxes.add(bar.extent());
        for (var mark : scene.marks()) boxes.add(mark.extent());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!apart(boxes.get(i), boxes.get(j))) {
                    faults.add("seed " + seed + ": " + boxes.get(i) + " on " + boxes.get(j));
                }
            }
        }
        return faults;
    }

    private static Words words(Shape.Text text) {
        var label = text.label();
        double width = LETTERS.width(label.text(), label.size(), label.weight());
        double x = label.anchor() == Label.Anchor.START ? text.baseline().x()
                : text.baseline().x() - width / 2;
        return new Words(label.text(), new Box(x, text.baseline().y() - 0.75 * label.size(), width,
                0.95 * label.size()));
    }

    private static boolean apart(Box one, Box other) {
        return one.right() <= other.x() + 1e-6 || other.right() <= one.x() + 1e-6
                || one.bottom() <= other.y() + 1e-6 || other.bottom() <= one.y() + 1e-6;
    }

    private static RoadmapScene scene(List<? extends Row> rows) {
        return RoadmapScene.of(Plan.of(rows), TODAY, RoadmapOptions.of(View.BOTH, 1000, 14, LETTERS));
    }

    private static RoadmapOptions options(Random random) {
        var fields = LaneField.values();
        var options = RoadmapOptions.of(View.values()[random.nextInt(4)], 500 + random.nextInt(1500), 14,
                LETTERS)
                .withLanes(fields[random.nextInt(fields.length)])
                .withColour(fields[random.nextInt(fields.length)])
                .withDensity(Density.values()[random.nextInt(3)])
                .withFolded(random.nextInt(4) == 0 ? Set.of("Lane 1") : Set.of());
        return random.nextBoolean() ? options : options.withWithin(fields[random.nextInt(fields.length)]);
    }

    private static List<Row> rows(Random random, int count) {
        var rows = new ArrayList<Row>();
        rows.add(Workspace.named("Crowd").with().fiscalYearStartsInMonth(1 + random.nextInt(12)).build());
        for (int i = 1; i <= count; i++) {
            var precision = Period.Precision.values()[random.nextInt(4)];
            var from = Period.of(TODAY.plusDays(random.nextInt(2400) - 300), precision);
            var to = Period.of(from.end().plusDays(random.nextInt(700)), precision);
            int words = random.nextInt(20) == 0 ? 40 : 1 + random.nextInt(9);
            var made = idea(i).withTitle("Word ".repeat(words).strip())
                    .withStart(random.nextInt(9) == 0 ? null : from).withEnd(to)
                    .withLeadSide(List.of(Side.IT, Side.CC, Side.JOINT).get(random.nextInt(3)))
                    .withConfidence(Initiative.Confidence.values()[random.nextInt(3)])
                    .withLane("Lane " + random.nextInt(4))
                    .withArchived(random.nextInt(15) == 0);
            rows.add(made);
            if (random.nextInt(3) != 0) continue;
            rows.add(new Milestone(Id.of(Milestone.class, "m" + i), made.id(), "Go live of it all ".repeat(1
                    + random.nextInt(3)).strip(), TODAY.plusDays(random.nextInt(1700)),
                    Milestone.Type.values()[random.nextInt(7)], Milestone.State.values()[random.nextInt(4)],
                            null));
        }
        rows.add(new FreezeWindow(Id.of(FreezeWindow.class, "f"), "Winter peak",
                TODAY.plusDays(random.nextInt(300)),
                TODAY.plusDays(300 + random.nextInt(60)), "all"));
        return rows;
    }

    private static Initiative idea(int number) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Idea " + number, Side.IT);
    }
}
