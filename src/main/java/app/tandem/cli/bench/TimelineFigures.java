package app.tandem.cli.bench;

import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.pages.roadmap.timeline.RoadmapPointer;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.BarTexts;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.reports.paint.TypeWidths;
import app.tandem.shell.Headless;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// How fast the roadmap is laid out and drawn. Frames are measured with everything up to the finished
/// picture, beside a picture of the same window in which nothing changed.
public final class TimelineFigures {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final double EM = 14;

    private final Plan plan;
    private final int bars;
    private final int rounds;
    private final List<Figure> figures = new ArrayList<>();
    private final RoadmapCanvas canvas = new RoadmapCanvas();
    private final Scene scene = new Scene(new StackPane(canvas), WIDTH, HEIGHT);

    private TimelineFigures(Plan plan, int bars, int rounds) {
        this.plan = plan;
        this.bars = bars;
        this.rounds = rounds;
    }

    /// Where everything stands, from nothing and after one bar moved, beside sorting as many numbers.
    public static List<Figure> layout(int bars, int rounds) {
        var plan = BarsPlan.of(bars);
        var options = RoadmapOptions.of(TimeScale.View.BOTH, WIDTH, EM, new TypeWidths());
        var texts = new BarTexts(options.text());
        Runnable floor = () -> Arrays.sort(new Random(1).doubles(bars).toArray());
        var initiative = plan.get(Id.of(Initiative.class, "i000001"));
        var moved = plan.with(Edit.put("Move", initiative.withEnd(Period.month(2032, 1))));
        return List.of(
                Figure.of("layout", bars, new Figure.Turns(
                        () -> RoadmapScene.of(plan, BarsPlan.TODAY, options), floor, rounds)),
                Figure.of("layout after an edit", bars, new Figure.Turns(
                        () -> RoadmapScene.of(moved, BarsPlan.TODAY, options, texts), floor, rounds)));
    }

    /// First paint, and a frame of scrolling, zooming and dragging.
    public static List<Figure> frames(int bars, int rounds) {
        var plan = BarsPlan.of(bars);
        var found = new ArrayList<Figure>();
        Headless.run(WIDTH, HEIGHT, done -> {
            var figures = new TimelineFigures(plan, bars, rounds);
            figures.measure();
            found.addAll(figures.figures);
            done.complete(null);
        });
        return found;
    }

    private void measure() {
        new Theme().apply(scene);
        scene.snapshot(null);
        frame("first paint", () -> {
            var first = new RoadmapCanvas();
            first.show(plan, BarsPlan.TODAY);
            ((StackPane) scene.getRoot()).getChildren().setAll(first);
        });
        ((StackPane) scene.getRoot()).getChildren().setAll(canvas);
        canvas.show(plan, BarsPlan.TODAY);
        scene.snapshot(null);
        int[] turn = {0};
        frame("scroll", () -> canvas.scroll(0, turn[0]++ % 2 == 0 ? 120 : -90));
        frame("zoom", () -> canvas.zoom(turn[0]++ % 2 == 0 ? 1 : -1));
        drag(turn);
    }

    private void drag(int[] turn) {
        var shown = canvas.laidOut().orElseThrow();
        var bar = shown.bars().stream().filter(it -> it.box().width() > 60 && !it.clippedStart()
                && it.box().y() < HEIGHT / 2.0).findFirst().orElseThrow().box();
        new RoadmapPointer(canvas, Undropped.DROPS, new StackPane());
        canvas.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, bar.center().x(), bar.center().y()));
        frame("drag", () -> canvas.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED,
                bar.center().x() + 20 + 15 * (turn[0]++ % 8), bar.center().y())));
        canvas.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bar.center().x(), bar.center().y()));
    }

    private void frame(String name, Runnable change) {
        Runnable picture = () -> scene.snapshot(null);
        figures.add(Figure.of(name, bars, new Figure.Turns(() -> {
            change.run();
            picture.run();
        }, picture, rounds)));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false,
                false, false, false, false, null);
    }
}
