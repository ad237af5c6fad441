package app.tandem.pages.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.ArrayList;
import java.util.List;

/// What is painted over the chart: the ring around the selected bar with what it waits for and what
/// waits for it, and the place to which a bar is being dragged.
///
/// @param focused whether keys go to the chart now
record Highlight(RoadmapScene scene, Plan plan, boolean focused) {

    /// What the bar waits for and what waits for it; a line against time is marked.
    List<Shape> links(Bar bar) {
        var shapes = new ArrayList<Shape>();
        for (var dependency : plan.referring(Dependency.class, bar.initiative().id())) {
            var from = scene.bar(dependency.from());
            var to = scene.bar(dependency.to());
            if (from.isPresent() && to.isPresent()) arrow(from.get().box(), to.get().box(), shapes);
        }
        return shapes;
    }

    List<Shape> ring(Bar bar) {
        var shapes = new ArrayList<Shape>();
        double px = em() / 14;
        var box = bar.box();
        double out = focused ? 4 * px : 3 * px;
        if (focused) shapes.add(ring(box, 1.5 * px, Look.stroked(Ink.SURFACE, 2 * px)));
        shapes.add(ring(box, out, Look.stroked(Ink.INK, 2 * px)));
        return shapes;
    }

    /// The bar as it would stand, what it stood like before, and the dates in words.
    ///
    /// @param words what the bubble says
    List<Shape> dragged(Bar bar, Placement to, String words) {
        var shapes = new ArrayList<Shape>();
        double px = em() / 14;
        var scale = scene.scale();
        double x = scale.x(to.start().start());
        var box = new Box(x, bar.box().y(), Math.max(0.7 * em(), scale.x(to.end().end().plusDays(1)) - x),
                bar.box().height());
        shapes.add(ring(bar.box(), 0, Look.stroked(Ink.INK_3, 1.5 * px).dashed(Look.Dash.DOTTED)));
        shapes.add(ring(box, 0, Look.stroked(Ink.INK, 2 * px).withFill(Ink.SELECT)));
        bubble(box, words, Ink.INK, shapes);
        return shapes;
    }

    /// Why the bar cannot stand there.
    List<Shape> refused(Bar bar, String words) {
        var shapes = new ArrayList<Shape>();
        shapes.add(ring(bar.box(), 0, Look.stroked(Ink.BAD_FG, 2 * em() / 14)));
        bubble(bar.box(), words, Ink.BAD_FG, shapes);
        return shapes;
    }

    private void bubble(Box box, String words, Ink ink, List<Shape> shapes) {
        double size = 0.93 * em();
        double width = scene.options().text().width(words, size, Weight.SEMIBOLD) + em();
        double left = Math.clamp(box.x(), 0, Math.max(0, scene.options().width() - width));
        boolean above = box.y() - 2.1 * em() > scene.options().head();
        var at = new Box(left, above ? box.y() - 2.1 * em() : box.bottom() + 0.4 * em(), width, 1.7 * em());
        shapes.add(Shape.Rect.rounded(at, 0.3 * em(), Look.filled(ink)));
        var label = Label.of(words, size, Ink.INK_ON_DARK).semibold();
        shapes.add(new Shape.Text(new Point(left + em() / 2, at.center().y() + 0.33 * em()), label));
    }

    /// From the end of one bar to the beginning of the next, turning half-way when there is room.
    private void arrow(Box from, Box to, List<Shape> shapes) {
        double px = em() / 14;
        boolean late = to.x() < from.right() - px;
        var look = Look.stroked(late ? Ink.BAD_FG : Ink.INK, 1.5 * px);
        double step = 0.6 * em();
        double out = late ? from.right() + step : Math.min(from.right() + step, (from.right() + to.x()) / 2);
        double in = late ? to.x() - step : out;
        double y = from.center().y();
        double end = to.center().y();
        double between = late ? (end > y ? from.bottom() + step / 2 : from.y() - step / 2) : end;
        var way = List.of(new Point(from.right(), y), new Point(out, y), new Point(out, between),
                new Point(in, between), new Point(in, end), new Point(to.x(), end));
        for (int i = 1; i < way.size(); i++) shapes.add(new Shape.Line(way.get(i - 1), way.get(i), look));
        shapes.add(new Shape.Line(new Point(to.x() - 5 * px, end - 4 * px), new Point(to.x(), end), look));
        shapes.add(new Shape.Line(new Point(to.x() - 5 * px, end + 4 * px), new Point(to.x(), end), look));
    }

    private Shape ring(Box box, double out, Look look) {
        var around = new Box(box.x() - out, box.y() - out, box.width() + 2 * out, box.height() + 2 * out);
        return Shape.Rect.rounded(around, 0.29 * em() + out / 2, look);
    }

    private double em() {
        return scene.options().em();
    }
}
