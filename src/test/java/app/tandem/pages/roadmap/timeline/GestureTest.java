package app.tandem.pages.roadmap.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.LaneTarget;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GestureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Initiative pilot = idea(1, "Voice").withEnd(Period.month(2027, 9))
            .withStart(Period.month(2027, 4));
    private final Initiative wave = idea(2, "Voice").withEnd(Period.month(2028, 3))
            .withStart(Period.month(2027, 11));
    private final Initiative kiosk = idea(3, "Digital").withEnd(Period.month(2027, 6))
            .withStart(Period.month(2027, 3));
    private final Milestone live = new Milestone(Id.of(Milestone.class, "m"), kiosk.id(), "Live",
            LocalDate.of(2027, 6, 15), Milestone.Type.GO_LIVE, Milestone.State.PLANNED, null);
    private final Plan plan = Plan.of(List.of(pilot, wave, kiosk, live));
    private final RoadmapScene scene = RoadmapScene
            .of(plan, TODAY, RoadmapOptions.of(TimeScale.View.BOTH, 1400, 14,
            (text, size, _) -> text.length() * size / 2));
    private final Highlight look = new Highlight(scene, plan, true);
    private final Heard heard = new Heard();

    @Test
    void movesAllThatAreHeldByTheSameMonthsAtOnce() {
        var gesture = new BarGesture(List.of(body(pilot), body(wave)), look, heard);
        gesture.to(middle(pilot) + 2.2 * month(), bar(pilot).box().center().y());
        gesture.drop();
        assertEquals(List.of("I-01 2027-06 2027-11, I-02 2028-01 2028-05 in "), heard.told);
    }

    @Test
    void saysInABubbleWhereTheBarWouldStandAndThatItIsBeyondTheFold() {
        var gesture = new BarGesture(List.of(body(pilot)), look, heard);
        double far = scene.scale().x(LocalDate.of(2029, 9, 1)) - bar(pilot).box().x();
        var words = words(gesture.to(middle(pilot) + far, bar(pilot).box().center().y()));
        assertEquals("H1 2030 · by half-year from here, no dates promised", words);
        assertEquals(List.of(), heard.told);
    }

    @Test
    void givesABarToTheLaneOnWhichItIsDropped() {
        var gesture = new BarGesture(List.of(body(kiosk)), look, heard);
        gesture.to(middle(pilot), bar(pilot).box().center().y());
        gesture.drop();
        assertEquals(List.of("I-03 2027-03 2027-06 in Voice"), heard.told);
    }

    @Test
    void refusesAnEndBeforeTheStartAndChangesNothing() {
        var end = BarDrag.grab(bar(pilot), bar(pilot).box().right() - 1, 14, scene.scale());
        var gesture = new BarGesture(List.of(end), look, heard);
        assertEquals("Must start before it ends",
                words(gesture.to(bar(pilot).box().right() - 9 * month(), bar(pilot).box().center().y())));
        gesture.drop();
        assertEquals(List.of(), heard.told);
    }

    @Test
    void tiesTheEndsBetweenWhichALinkIsDrawn() {
        for (boolean fromEnd : new boolean[] {true, false}) {
            for (double onto : new double[] {0.1, 0.9}) {
                var gesture = new LinkGesture(bar(pilot), fromEnd, look, heard);
                var box = bar(wave).box();
                gesture.to(box.x() + onto * box.width(), box.center().y());
                gesture.drop();
            }
        }
        assertEquals(List.of("I-01 I-02 FS", "I-01 I-02 FF", "I-01 I-02 SS", "I-01 I-02 SS"), heard.told);
    }

    @Test
    void saysWhyALinkIsRefusedAndDrawsNone() {
        heard.refusal = Optional.of("because of the way I-02 → I-01");
        var gesture = new LinkGesture(bar(pilot), true, look, heard);
        var box = bar(wave).box();
        assertEquals("because of the way I-02 → I-01", words(gesture.to(box.x() + 1, box.center().y())));
        gesture.drop();
        assertEquals(List.of(), heard.told);
    }

    @Test
    void movesAMilestoneToTheDayUnderThePointer() {
        var mark = scene.milestone(live.id()).orElseThrow();
        double x = mark.box().center().x();
        var gesture = new MilestoneGesture(mark, x, look, heard);
        double there = scene.scale().x(LocalDate.of(2027, 9, 20));
        gesture.to(there, mark.box().center().y());
        gesture.drop();
        assertEquals(List.of("Live 2027-09-20"), heard.told);
    }

    @Test
    void placesFromTheTrayByQuarterAndBeyondTheFoldByHalfYear() {
        for (var day : List.of(LocalDate.of(2027, 8, 20), LocalDate.of(2030, 2, 1))) {
            var gesture = new TrayGesture(kiosk, look, heard);
            gesture.to(scene.scale().x(day), bar(pilot).box().center().y());
            gesture.drop();
        }
        assertEquals(List.of("I-03 2027-Q3 2027-Q3 in Voice", "I-03 2030-H1 2030-H1 in Voice"), heard.told);
    }

    @Test
    void selectsEveryBarThatABandTouches() {
        var found = new ArrayList<Selected>();
        var band = new BandGesture(0, scene.head().height(), scene, found::add);
        band.to(scene.options().width(), scene.height());
        band.drop();
        assertEquals(3, found.getFirst().ids().size());
    }

    /// Writes down what was dropped.
    private static final class Heard implements Drops {

        private final List<String> told = new ArrayList<>();
        private Optional<String> refusal = Optional.empty();

        @Override
        public void moved(Map<Initiative, Placement> to, List<LaneTarget> lane) {
            told.add(to.entrySet().stream()
                    .map(it -> it.getKey().code() + " " + it.getValue().start() + " " + it.getValue().end())
                    .collect(Collectors.joining(", ")) + " in "
                    + lane.stream().map(LaneTarget::value).collect(Collectors.joining()));
        }

        @Override
        public void placed(Map<Initiative, Placement> to, List<LaneTarget> lane) {
            moved(to, lane);
        }

        @Override
        public void resized(Initiative initiative, Placement to) {
            moved(Map.of(initiative, to), List.of());
        }

        @Override
        public void moved(Milestone milestone, LocalDate to) {
            told.add(milestone.title() + " " + to);
        }

        @Override
        public void unplaced(List<Initiative> initiatives) {
            told.add("tray");
        }

        @Override
        public void linked(Initiative first, Initiative then, Dependency.Type type) {
            told.add(first.code() + " " + then.code() + " " + type);
        }

        @Override
        public Optional<String> refusal(Initiative first, Initiative then) {
            return refusal;
        }
    }

    private BarDrag body(Initiative initiative) {
        return new BarDrag(bar(initiative), BarDrag.Part.BODY, middle(pilot), scene.scale());
    }

    private double middle(Initiative initiative) {
        return bar(initiative).box().center().x();
    }

    private Bar bar(Initiative initiative) {
        return scene.bar(initiative.id()).orElseThrow();
    }

    private double month() {
        return bar(pilot).box().width() / 6;
    }

    private static String words(List<Shape> shapes) {
        return shapes.stream().filter(Shape.Text.class::isInstance)
                .map(it -> ((Shape.Text) it).label().text())
                .collect(Collectors.joining());
    }

    private static Initiative idea(int number, String lane) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number),
                "Piece " + number,
                Side.IT).withLane(lane);
    }
}
