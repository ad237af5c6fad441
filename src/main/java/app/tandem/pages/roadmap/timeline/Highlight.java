package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.ArrayList;
import java.util.List;

/// What is painted over the chart: rings around what is selected, the handles of the leading bar, and
/// what a drag would do.
///
/// @param focused whether keys go to the chart now
record Highlight(RoadmapScene scene, Plan plan, boolean focused) {

    List<Shape> links(Bar bar) {
        return new Links(scene, plan).of(bar);
    }

    List<Shape> rings(Selected selected) {
        var shapes = new ArrayList<Shape>();
        for (var id : selected.ids()) {
            boolean leads = selected.leading().filter(id::equals).isPresent();
            scene.bar(id).ifPresent(bar -> {
                ring(bar.box(), leads, shapes);
                if (leads) handles(bar, shapes);
            });
            scene.milestone(id).ifPresent(mark -> ring(mark.box(), leads, shapes));
        }
        return shapes;
    }

    /// Where a dependency can be drawn from: a knob beside either end.
    static Point knob(Bar bar, boolean atEnd, double em) {
        double out = 0.75 * em;
        return new Point(atEnd ? bar.box().right() + out : bar.box().x() - out, bar.box().center().y());
    }

    private void handles(Bar bar, List<Shape> shapes) {
        double radius = 0.32 * em();
        for (boolean atEnd : new boolean[] {false, true}) {
            boolean cut = atEnd ? bar.clippedEnd() : bar.clippedStart();
            if (cut) continue;
            var at = knob(bar, atEnd, em());
            shapes.add(Shape.Oval.of(new Box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                    Look.stroked(Ink.INK, 2 * px()).withFill(Ink.SURFACE)));
        }
    }

    /// The bar as it would stand and what it stood like before.
    void moved(Bar bar, Placement to, double down, List<Shape> shapes) {
        shapes.add(ring(bar.box(), 0, Look.stroked(Ink.INK_3, 1.5 * px()).dashed(Look.Dash.DOTTED)));
        shapes.add(ring(place(to, bar.box().y() + down, bar.box().height()), 0,
                Look.stroked(Ink.INK, 2 * px()).withFill(Ink.SELECT)));
    }

    /// Where a placement stands at that height.
    Box place(Placement to, double y, double height) {
        var scale = scene.scale();
        double x = scale.x(to.start().start());
        return new Box(x, y, Math.max(0.7 * em(), scale.x(to.end().end().plusDays(1)) - x), height);
    }

    /// Why the bar cannot stand there.
    List<Shape> refused(Box box, String words) {
        var shapes = new ArrayList<Shape>();
        shapes.add(ring(box, 0, Look.stroked(Ink.BAD_FG, 2 * px())));
        bubble(box, words, Ink.BAD_FG, shapes);
        return shapes;
    }

    void bubble(Box box, String words, Ink ink, List<Shape> shapes) {
        double size = 0.93 * em();
        double width = scene.options().text().width(words, size, Weight.SEMIBOLD) + em();
        double left = Math.clamp(box.x(), 0, Math.max(0, scene.options().width() - width));
        boolean above = box.y() - 2.1 * em() > scene.head().height();
        var at = new Box(left, above ? box.y() - 2.1 * em() : box.bottom() + 0.4 * em(), width, 1.7 * em());
        shapes.add(Shape.Rect.rounded(at, 0.3 * em(), Look.filled(ink)));
        var label = Label.of(words, size, Ink.INK_ON_DARK).semibold();
        shapes.add(new Shape.Text(new Point(left + em() / 2, at.center().y() + 0.33 * em()), label));
    }

    private void ring(Box box, boolean leads, List<Shape> shapes) {
        boolean strong = focused && leads;
        if (strong) shapes.add(ring(box, 1.5 * px(), Look.stroked(Ink.SURFACE, 2 * px())));
        shapes.add(ring(box, (strong ? 4 : 3) * px(), Look.stroked(Ink.INK, (leads ? 2 : 1.5) * px())));
    }

    Shape ring(Box box, double out, Look look) {
        var around = new Box(box.x() - out, box.y() - out, box.width() + 2 * out, box.height() + 2 * out);
        return Shape.Rect.rounded(around, 0.29 * em() + out / 2, look);
    }

    double px() {
        return em() / 14;
    }

    double em() {
        return scene.options().em();
    }
}
