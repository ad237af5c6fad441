package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.reports.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moving a milestone to another day.
final class MilestoneGesture implements Gesture {

    private static final double STILL = 3;

    private final Mark mark;
    private final double from;
    private final Highlight look;
    private final Drops drops;
    private Optional<LocalDate> day = Optional.empty();

    MilestoneGesture(Mark mark, double from, Highlight look, Drops drops) {
        this.mark = mark;
        this.from = from;
        this.look = look;
        this.drops = drops;
    }

    @Override
    public List<Shape> to(double x, double y) {
        day = Optional.empty();
        if (Math.abs(x - from) < STILL) return List.of();
        var box = mark.box();
        var there = look.scene().scale().date(box.center().x() + x - from);
        day = Optional.of(there);
        var shapes = new ArrayList<Shape>();
        shapes.add(look.ring(box, 0, Look.stroked(Ink.INK_3, 1.5 * look.px()).dashed(Look.Dash.DOTTED)));
        var next = new Box(box.x() + x - from, box.y(), box.width(), box.height());
        shapes.add(Shape.Diamond.of(next.center(), box.width() / 2, Look.filled(Ink.INK)));
        look.bubble(next, Dates.day(there), Ink.INK, shapes);
        return shapes;
    }

    @Override
    public void drop() {
        mark.milestone().map(Milestone::date).ifPresent(old -> day.filter(it -> !it.equals(old))
                .ifPresent(it -> drops.moved(mark.milestone().orElseThrow(), it)));
    }
}
