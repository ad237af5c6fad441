package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.LaneKind;
import java.util.ArrayList;
import java.util.List;

/// The names beside the lanes, with the sign that says whether a lane is folded.
record LaneNames(RoadmapScene scene) {

    /// Room that a name leaves free, and from one of its lines to the next, in em.
    static final double INSET = 2.2;
    static final double LINE = 1.25;

    /// @param visible the names of lanes that begin above it stand at its top
    List<Shape> shapes(Box visible) {
        var shapes = new ArrayList<Shape>();
        for (var lane : scene.lanes()) {
            boolean seen = lane.bottom() > visible.y() && lane.top() < visible.bottom();
            if (seen) name(lane, visible.y(), shapes);
        }
        return shapes;
    }

    private void name(Lane lane, double top, List<Shape> shapes) {
        double em = em();
        boolean group = lane.kind() == LaneKind.GROUP;
        if (group) {
            shapes.add(Shape.Rect.of(new Box(0, lane.top(), scene.options().laneNames(),
                    lane.bottom() - lane.top()), Look.filled(Ink.CANVAS)));
        }
        var words = lane.folded() ? Words.with("roadmap.lane.folded", lane.title(), lane.count())
                : lane.title();
        double room = group ? scene.options().width() : scene.options().laneNames() - INSET * em;
        var lines = new BrokenWords(scene.options().text(), RoadmapOptions.WORDS * em, Weight.SEMIBOLD)
                .lines(words, room);
        double high = (lines.size() * LINE + 0.4) * em;
        double from = Math.clamp(top, lane.top(), Math.max(lane.top(), lane.bottom() - high));
        for (int i = 0; i < lines.size(); i++) {
            var at = new Point(1.5 * em, from + (1.25 + LINE * i) * em);
            shapes.add(new Shape.Text(at, Label.of(lines.get(i), RoadmapOptions.WORDS * em, Ink.INK)
                    .semibold()));
        }
        if (!lane.limits()) sign(lane, from, shapes);
    }

    /// Points down while the lane is open and to the right while it is folded.
    private void sign(Lane lane, double top, List<Shape> shapes) {
        double em = em();
        double x = 0.75 * em;
        double y = top + 0.92 * em;
        double far = 0.3 * em;
        double near = 0.15 * em;
        var look = Look.stroked(Ink.INK_2, 1.4 * em / 14);
        var tip = lane.folded() ? new Point(x + near, y) : new Point(x, y + near);
        var one = lane.folded() ? new Point(x - near, y - far) : new Point(x - far, y - near);
        var two = lane.folded() ? new Point(x - near, y + far) : new Point(x + far, y - near);
        shapes.add(new Shape.Line(one, tip, look));
        shapes.add(new Shape.Line(two, tip, look));
    }

    private double em() {
        return scene.options().em();
    }
}
