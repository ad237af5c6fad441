package app.tandem.plan.roadmap.scene.head;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.head.SceneHead.Note;
import app.tandem.plan.roadmap.scene.head.SceneHead.Tick;
import java.util.ArrayList;
import java.util.List;

/// The head of the roadmap as shapes.
public record HeadDrawing(RoadmapScene scene) {

    private static final int STEPS = 12;

    public List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        var scale = scene.scale();
        var head = scene.head();
        if (scale.foldX() < scale.right()) {
            var sunken = new Box(scale.foldX(), 0, scene.options().width() - scale.foldX(), head.height());
            shapes.add(Shape.Rect.of(sunken, Look.filled(Ink.SUNKEN)));
        }
        heading(new Title(Words.of("roadmap.near"), Words.of("roadmap.near.short")), scale.left(),
                scale.foldX(), shapes);
        heading(new Title(Words.of("roadmap.far"), Words.of("roadmap.far.short")), scale.foldX(),
                scale.right(), shapes);
        for (var tick : head.near()) tick(tick, head.ticksLine(), shapes);
        for (var tick : head.far()) tick(tick, head.ticksLine(), shapes);
        for (var tick : head.fiscal()) tick(tick, head.fiscalLine(), shapes);
        for (var hill : head.hills()) hill(hill, shapes);
        for (var session : head.sessions()) session(session, shapes);
        head.today().ifPresent(x -> today(x, shapes));
        if (scale.foldX() > scale.left() && scale.foldX() < scale.right()) {
            shapes.add(line(scale.foldX(), 0, Look.stroked(Ink.INK, 3 * px())));
        }
        shapes.add(new Shape.Line(new Point(0, head.height()), new Point(scene.options().width(),
                head.height()), Look.stroked(Ink.LINE_CONTROL, px())));
        return shapes;
    }

    /// What a half of the axis is called, and what it is called where there is little room.
    private record Title(String full, String brief) {}

    private void heading(Title title, double from, double to, List<Shape> shapes) {
        double room = to - from - em();
        if (room <= 0) return;
        var words = fits(title.full(), room) ? title.full() : fits(title.brief(), room) ? title.brief() : "";
        shapes.add(new Shape.Text(new Point(from + 0.5 * em(), 1.3 * em()),
                Label.of(words, RoadmapOptions.WORDS * em(), Ink.INK).bold()));
    }

    private boolean fits(String words, double room) {
        return scene.options().text().width(words, RoadmapOptions.WORDS * em(), Weight.BOLD) <= room;
    }

    private void tick(Tick tick, double baseline, List<Shape> shapes) {
        if (tick.text().isEmpty()) return;
        var weight = tick.strong() ? Weight.BOLD : Weight.REGULAR;
        var label = new Label(tick.text(), scene.options().small(), weight,
                tick.strong() ? Ink.INK : Ink.INK_2, Anchor.START);
        shapes.add(new Shape.Text(new Point(tick.x() + 0.35 * em(), baseline), label));
    }

    private void today(double x, List<Shape> shapes) {
        var text = Words.of("roadmap.today");
        double room = scene.options().text().width(text, scene.options().small(), Weight.BOLD);
        double at = Math.min(x + 0.3 * em(), scene.scale().right() - room);
        shapes.add(new Shape.Text(new Point(at, scene.head().daysLine()),
                Label.of(text, scene.options().small(), Ink.BAD_FG).bold()));
        shapes.add(line(x, scene.head().daysLine() - 0.95 * em(), Look.stroked(Ink.BAD_FG, 2 * px())));
    }

    private void session(Note session, List<Shape> shapes) {
        double x = session.box().x();
        double top = scene.head().daysLine() + (session.text().isEmpty() ? 0.3 : -0.95) * em();
        shapes.add(line(x, top, Look.stroked(Ink.INK_3, 1.5 * px()).dashed(Look.Dash.DOTTED)));
        if (session.text().isEmpty()) return;
        shapes.add(new Shape.Text(new Point(x + 0.3 * em(), scene.head().daysLine()),
                Label.of(session.text(), scene.options().small(), Ink.INK_2)));
    }

    /// Narrower from step to step up to its middle.
    private void hill(Note hill, List<Shape> shapes) {
        var box = hill.box();
        for (int i = 1; i <= STEPS; i++) {
            double high = box.height() * i / STEPS;
            double width = box.width() * Math
                    .max(1.0 / STEPS, Math.acos(2.0 * i / (STEPS + 1) - 1) / Math.PI);
            shapes.add(Shape.Rect.of(new Box(box.center().x() - width / 2, box.bottom() - high, width, high),
                    Look.filled(Ink.WARN_FG)));
        }
        if (hill.text().isEmpty()) return;
        shapes.add(new Shape.Text(new Point(box.right() + 0.25 * em(), box.bottom() - 0.35 * em()),
                Label.of(hill.text(), scene.options().small(), Ink.WARN_FG)));
    }

    private Shape line(double x, double top, Look look) {
        return new Shape.Line(new Point(x, top), new Point(x, scene.head().height()), look);
    }

    private double em() {
        return scene.options().em();
    }

    private double px() {
        return em() / 14;
    }
}
