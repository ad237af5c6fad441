package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.head.HeadDrawing;
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
        var everything = new Box(0, 0, scene.options().width(), scene.height());
        shapes.addAll(ground());
        shapes.addAll(bars(everything));
        shapes.addAll(head());
        shapes.addAll(laneNames(everything));
        return new Drawing(scene.options().width(), scene.height(), title, shapes);
    }

    /// What lies under the bars: the outlook's sunken ground, freezes, grid, lanes, sessions and today.
    public List<Shape> ground() {
        return new RoadmapGround(scene).shapes();
    }

    /// The names of the periods and of the two parts of the axis, and the expected contacts.
    public List<Shape> head() {
        return new HeadDrawing(scene).shapes();
    }

    /// @param visible the name of a lane that begins above it stands at its top
    public List<Shape> laneNames(Box visible) {
        return new LaneNames(scene).shapes(visible);
    }

    /// The bars and marks of which something lies in the box.
    public List<Shape> bars(Box visible) {
        var shapes = new ArrayList<Shape>();
        for (var mark : scene.marks()) if (meets(mark.extent(), visible)) shapes.addAll(mark(mark));
        for (var bar : scene.bars()) if (meets(bar.extent(), visible)) shapes.add(bar(bar, visible));
        return shapes;
    }

    private static boolean meets(Box one, Box other) {
        return one.x() < other.right() && one.right() > other.x()
                && one.y() < other.bottom() && one.bottom() > other.y();
    }

    private Shape bar(Bar bar, Box visible) {
        var confidence = bar.initiative().confidence();
        double em = em();
        var name = bar.initiative().code() + " " + bar.initiative().title();
        var parts = new ArrayList<Shape>();
        patch(bar.words(), bar.box(), bar.lines().size(), parts);
        bar.ghost().ifPresent(box -> parts.add(Shape.Rect.rounded(box, box.height() / 2,
                Look.filled(Ink.LINE_CONTROL))));
        parts.add(Shape.Rect.rounded(bar.box(), 0.29 * em, bar.ink().look(confidence, em / 14))
                .named(name, spoken.apply(bar.initiative())));
        double baseline = bar.box().center().y() + 0.33 * em;
        double along = along(bar, visible);
        if (!bar.monogram().isEmpty()) {
            var letters = Label.of(bar.monogram(), scene.options().small(), bar.ink().monogram(confidence))
                    .semibold();
            parts.add(new Shape.Text(new Point(bar.box().x() + along + 0.4 * em, baseline), letters));
        }
        boolean inside = bar.words().side() == BarLayout.Side.INSIDE;
        var label = Label.of("", RoadmapOptions.WORDS * em, inside ? bar.ink().text(confidence) : Ink.INK);
        words(bar.lines(), new Point(bar.words().textX() + along, line(bar.words(), bar.box(), baseline)),
                label, parts);
        return new Shape.Group(name, "", parts);
    }

    /// Words inside a bar that begins left of what can be seen move along with it as far as they fit.
    private static double along(Bar bar, Box visible) {
        if (bar.words().side() != BarLayout.Side.INSIDE || bar.box().x() >= visible.x()) return 0;
        double free = bar.box().right() - bar.words().textX() - bar.words().room();
        return Math.clamp(visible.x() - bar.box().x(), 0, Math.max(0, free));
    }

    private List<Shape> mark(Mark mark) {
        double em = em();
        var shapes = new ArrayList<Shape>();
        patch(mark.words(), mark.box(), mark.lines().size(), shapes);
        var center = mark.box().center();
        switch (mark.kind()) {
            case MILESTONE -> shapes.add(new Shape.Group(mark.text(), "",
                    MarkShapes.of(mark.milestone().orElseThrow().type(), center, 0.52 * em)));
            case LIMIT -> shapes.add(Shape.Rect.of(new Box(center.x() - 0.11 * em, mark.box().y(), 0.22 * em,
                    1.1 * em), Look.filled(Ink.INK_2)).named(mark.text(), ""));
            case SPAN -> shapes.add(Shape.Rect.of(mark.box(),
                    Look.stroked(Ink.INK_2, 0.08 * em).withFill(Ink.NEU_TINT)).named(mark.text(), ""));
        }
        boolean milestone = mark.milestone().isPresent();
        var label = new Label("", scene.options().small(), milestone ? Weight.BOLD : Weight.REGULAR,
                milestone ? Ink.INK : Ink.INK_2, Anchor.START);
        words(mark.lines(), new Point(mark.words().textX(), line(mark.words(), mark.box(),
                center.y() + 0.31 * em)), label, shapes);
        return shapes;
    }

    private double line(BarLayout.Place words, Box box, double beside) {
        return words.side() == BarLayout.Side.BELOW ? box.bottom() + em() : beside;
    }

    private void words(List<String> lines, Point first, Label look, List<Shape> shapes) {
        for (int i = 0; i < lines.size(); i++) {
            var at = new Point(first.x(), first.y() + i * Rows.LINE * em());
            shapes.add(new Shape.Text(at, new Label(lines.get(i), look.size(), look.weight(), look.ink(),
                    look.anchor())));
        }
    }

    /// Words beside a bar stand on clear ground, so that no line runs through them.
    private void patch(BarLayout.Place words, Box row, int lines, List<Shape> shapes) {
        if (words.side() == BarLayout.Side.INSIDE || lines == 0) return;
        double em = em();
        double fold = scene.scale().foldX();
        double from = words.textX() - 0.1 * em;
        double to = words.textX() + words.room() + 0.1 * em;
        double top = words.side() == BarLayout.Side.BELOW ? row.bottom() + 0.1 * em
                : row.center().y() - 0.6 * em;
        var box = new Box(from, top, to - from, (1.2 + (lines - 1) * Rows.LINE) * em);
        if (from < fold) {
            shapes.add(Shape.Rect.of(new Box(from, box.y(), Math.min(to, fold) - from, box.height()),
                    Look.filled(Ink.SURFACE)));
        }
        if (to > fold) {
            double x = Math.max(from, fold);
            shapes.add(Shape.Rect.of(new Box(x, box.y(), to - x, box.height()), Look.filled(Ink.SUNKEN)));
        }
    }

    private double em() {
        return scene.options().em();
    }
}
