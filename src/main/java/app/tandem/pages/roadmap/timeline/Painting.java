package app.tandem.pages.roadmap.timeline;

import app.tandem.pages.DrawingPainter;
import app.tandem.pages.Inks;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.scene.RoadmapDrawing;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;

/// Paints what can be seen of a scene; the head and the names of the lanes stay where they are while the
/// bars scroll.
record Painting(RoadmapScene scene, Canvas canvas, Inks inks, double left, double top) {

    private static final int RING = 4;

    void chart(List<Shape> links) {
        var drawing = new RoadmapDrawing(scene, Initiative::title);
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(inks.apply(Ink.SURFACE));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double names = names();
        double head = head();
        var seen = seen();
        var ground = drawing.ground();
        var beside = new Box(0, head, names, seen.height());
        part(beside, 0, top, ground);
        part(beside, 0, top, drawing.laneNames(new Box(0, seen.y(), names, seen.height())));
        var body = new Box(names, head, seen.width(), seen.height());
        part(body, left, top, ground);
        part(body, left, top, links);
        part(body, left, top, drawing.bars(seen));
        part(new Box(0, 0, canvas.getWidth(), head + 1), left, 0, drawing.head());
        gc.setFill(inks.apply(Ink.SURFACE));
        gc.fillRect(0, 0, Math.max(0, names - 1), head);
        if (scene.options().width() > canvas.getWidth()) part(new Box(0, 0, names, head), 0, 0, stretch());
    }

    /// The days that can be seen, where only some of all can.
    private List<Shape> stretch() {
        double em = scene.options().em();
        var scale = scene.scale();
        var from = PeriodWords.of(Period.of(scale.date(left + names()), Precision.MONTH));
        var to = PeriodWords.of(Period.of(scale.date(left + canvas.getWidth()), Precision.MONTH));
        return List.of(
                new Shape.Text(new Point(em / 2, 1.3 * em), Label.of(from, 0.86 * em, Ink.INK_2).semibold()),
                new Shape.Text(new Point(em / 2, 2.6 * em),
                        Label.of(Words.with("roadmap.until", to), 0.86 * em, Ink.INK_2).semibold()));
    }

    /// What of the scene can be seen between head and names.
    Box seen() {
        return new Box(left + names(), top + head(), canvas.getWidth() - names(),
                canvas.getHeight() - head());
    }

    /// Over the chart: rings among the bars, then what may stand anywhere.
    void over(List<Shape> rings, List<Shape> anywhere) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        part(new Box(names() - RING, head(), canvas.getWidth() - names() + RING, canvas.getHeight() - head()),
                left, top, rings);
        part(new Box(0, 0, canvas.getWidth(), canvas.getHeight()), left, top, anywhere);
    }

    /// A clip on whole pixels costs nothing; any other would be a mask for each stroke.
    private void part(Box clip, double left, double top, List<Shape> shapes) {
        if (shapes.isEmpty()) return;
        var gc = canvas.getGraphicsContext2D();
        gc.save();
        gc.beginPath();
        double x = Math.rint(clip.x());
        double y = Math.rint(clip.y());
        gc.rect(x, y, Math.rint(clip.right()) - x, Math.rint(clip.bottom()) - y);
        gc.clip();
        gc.translate(-left, -top);
        new DrawingPainter(gc, inks).paint(shapes, Map.of());
        gc.restore();
    }

    private double names() {
        return scene.options().laneNames();
    }

    private double head() {
        return scene.head().height();
    }
}
