package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The laid-out roadmap as shapes. The parts are apart so that a window can scroll the bars under the
/// head and beside the names of the lanes; [#whole] is all of them, for paper.
///
/// @param spoken what to tell someone who cannot see a bar
public record RoadmapDrawing(RoadmapScene scene, Function<Initiative, String> spoken) {

    public Drawing whole(String title) {
        var shapes = new ArrayList<Shape>();
        shapes.addAll(ground());
        shapes.addAll(bars(new Box(0, 0, scene.options().width(), scene.height())));
        shapes.addAll(head());
        shapes.addAll(laneNames());
        return new Drawing(scene.options().width(), scene.height(), title, shapes);
    }

    /// What lies under the bars: the outlook's sunken ground, freezes, grid, lanes and today.
    public List<Shape> ground() {
        return new RoadmapGround(scene).shapes();
    }

    /// The names of the periods and of the two parts of the axis.
    public List<Shape> head() {
        return new RoadmapGround(scene).head();
    }

    public List<Shape> laneNames() {
        return new RoadmapGround(scene).laneNames();
    }

    /// The bars and marks of which something lies in the box.
    public List<Shape> bars(Box visible) {
        var shapes = new ArrayList<Shape>();
        for (var mark : scene.marks()) if (meets(mark.extent(), visible)) shapes.addAll(mark(mark));
        for (var bar : scene.bars()) if (meets(bar.extent(), visible)) shapes.add(bar(bar));
        return shapes;
    }

    private static boolean meets(Box one, Box other) {
        return one.x() < other.right() && one.right() > other.x()
                && one.y() < other.bottom() && one.bottom() > other.y();
    }

    private Shape bar(Bar bar) {
        var ink = BarInk.of(bar.initiative().leadSide());
        var confidence = bar.initiative().confidence();
        double em = scene.options().em();
        var name = bar.initiative().code() + " " + bar.initiative().title();
        var parts = new ArrayList<Shape>();
        patch(bar.words(), bar.box(), parts);
        bar.ghost().ifPresent(box -> parts.add(Shape.Rect.rounded(box, box.height() / 2,
                Look.filled(Ink.LINE_CONTROL))));
        parts.add(Shape.Rect.rounded(bar.box(), 0.29 * em, ink.look(confidence, em / 14))
                .named(name, spoken.apply(bar.initiative())));
        double baseline = bar.box().center().y() + 0.33 * em;
        if (!bar.monogram().isEmpty()) {
            var letters = Label.of(bar.monogram(), scene.options().small(), ink.monogram(confidence))
                    .semibold();
            parts.add(new Shape.Text(new Point(bar.box().x() + 0.4 * em, baseline), letters));
        }
        boolean inside = bar.words().side() == BarLayout.Side.INSIDE;
        var label = Label.of(bar.text(), 0.93 * em, inside ? ink.text(confidence) : Ink.INK);
        parts.add(new Shape.Text(new Point(bar.words().textX(), baseline), label));
        return new Shape.Group(name, "", parts);
    }

    private List<Shape> mark(Mark mark) {
        double em = scene.options().em();
        var shapes = new ArrayList<Shape>();
        patch(mark.words(), mark.box(), shapes);
        var stroke = Look.stroked(Ink.INK, 0.11 * em);
        var center = mark.box().center();
        shapes.add(switch (mark.kind()) {
            case MILESTONE -> Shape.Diamond.of(center, 0.5 * em, Look.filled(Ink.INK)).named(mark.text(), "");
            case MILESTONE_MET -> Shape.Diamond.of(center, 0.5 * em, stroke.withFill(Ink.SURFACE))
                    .named(mark.text(), "");
            case LIMIT -> Shape.Rect.of(new Box(center.x() - 0.11 * em, mark.box().y(), 0.22 * em, 1.1 * em),
                    Look.filled(Ink.INK_2)).named(mark.text(), "");
            case SPAN -> Shape.Rect.of(mark.box(), Look.stroked(Ink.INK_2, 0.08 * em).withFill(Ink.NEU_TINT))
                    .named(mark.text(), "");
        });
        boolean limit = mark.kind() == Mark.Kind.LIMIT || mark.kind() == Mark.Kind.SPAN;
        var weight = limit ? Weight.REGULAR : Weight.BOLD;
        var label = new Label(mark.text(), scene.options().small(), weight, limit ? Ink.INK_2 : Ink.INK,
                Label.Anchor.START);
        shapes.add(new Shape.Text(new Point(mark.words().textX(), center.y() + 0.31 * em), label));
        return shapes;
    }

    /// Words beside a bar stand on clear ground, so that no line runs through them.
    private void patch(BarLayout.Place words, Box row, List<Shape> shapes) {
        if (words.side() == BarLayout.Side.INSIDE) return;
        double em = scene.options().em();
        double fold = scene.scale().foldX();
        double from = words.textX() - 0.1 * em;
        double to = words.textX() + words.room() + 0.1 * em;
        var box = new Box(from, row.center().y() - 0.6 * em, to - from, 1.2 * em);
        if (from < fold) {
            shapes.add(Shape.Rect.of(new Box(from, box.y(), Math.min(to, fold) - from, box.height()),
                    Look.filled(Ink.SURFACE)));
        }
        if (to > fold) {
            double x = Math.max(from, fold);
            shapes.add(Shape.Rect.of(new Box(x, box.y(), to - x, box.height()), Look.filled(Ink.SUNKEN)));
        }
    }
}
