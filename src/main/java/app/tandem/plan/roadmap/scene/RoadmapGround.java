package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look.Dash;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.scene.RoadmapScene.LaneKind;
import app.tandem.plan.roadmap.scene.RoadmapScene.Shade;
import app.tandem.plan.roadmap.scene.head.SceneHead;
import java.util.ArrayList;
import java.util.List;

/// What a roadmap stands on: the outlook's sunken ground, freezes and peaks, the grid, the lanes,
/// sessions and today.
record RoadmapGround(RoadmapScene scene) {

    List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        double top = scene.head().gridTop();
        double fold = scene.scale().foldX();
        if (fold < scene.scale().right()) {
            shapes.add(Shape.Rect.of(new Box(fold, top, width() - fold, scene.height() - top),
                    Look.filled(Ink.SUNKEN)));
        }
        for (var shade : scene.shades()) shapes.add(shade(shade));
        for (var tick : ticks()) {
            shapes.add(upright(tick.x(), top,
                    Look.stroked(tick.strong() ? Ink.LINE_CONTROL : Ink.LINE, px())));
        }
        for (var lane : scene.lanes()) {
            if (lane.kind() == LaneKind.GROUP) {
                shapes.add(Shape.Rect.of(new Box(0, lane.top(), width(), lane.bottom() - lane.top()),
                        Look.filled(Ink.CANVAS)));
            }
            shapes.add(across(lane.top(), lane.key().isEmpty() ? Ink.LINE : Ink.LINE_CONTROL));
        }
        shapes.add(across(scene.height(), Ink.LINE_CONTROL));
        for (var strip : scene.strips()) {
            shapes.add(Shape.Rect.rounded(strip, strip.height() / 2, Look.filled(Ink.LINE_CONTROL)));
        }
        lines(shapes);
        return shapes;
    }

    private void lines(List<Shape> shapes) {
        double head = scene.head().height();
        for (var session : scene.head().sessions()) {
            shapes.add(upright(session.box().x(), head,
                    Look.stroked(Ink.INK_3, 1.5 * px()).dashed(Dash.DOTTED)));
        }
        scene.head().today().ifPresent(x -> shapes.add(upright(x, head, Look.stroked(Ink.BAD_FG, 2 * px()))));
        double fold = scene.scale().foldX();
        if (fold > scene.scale().left() && fold < scene.scale().right()) {
            shapes.add(upright(fold, 0, Look.stroked(Ink.INK, 3 * px())));
        }
    }

    /// A freeze is a field with a dotted edge; a peak a tint under its hill.
    private Shape shade(Shade shade) {
        return Shape.Rect.of(shade.box(), switch (shade.kind()) {
            case FREEZE -> Look.stroked(Ink.LINE_CONTROL, px()).withFill(Ink.CANVAS).dashed(Dash.DOTTED);
            case PEAK -> Look.filled(Ink.WARN_TINT);
        });
    }

    private List<SceneHead.Tick> ticks() {
        var all = new ArrayList<>(scene.head().near());
        all.addAll(scene.head().far());
        return all;
    }

    private Shape upright(double x, double top, Look look) {
        return new Shape.Line(new Point(x, top), new Point(x, scene.height()), look);
    }

    private Shape across(double y, Ink ink) {
        return new Shape.Line(new Point(0, y), new Point(width(), y), Look.stroked(ink, px()));
    }

    private double px() {
        return scene.options().em() / 14;
    }

    private double width() {
        return scene.options().width();
    }
}
