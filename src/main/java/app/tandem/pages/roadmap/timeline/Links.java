package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a bar waits for and what waits for it, as arrows. A soft one is dashed; one against time is marked.
record Links(RoadmapScene scene, Plan plan) {

    List<Shape> of(Bar bar) {
        var shapes = new ArrayList<Shape>();
        for (var dependency : plan.referring(Dependency.class, bar.initiative().id())) {
            var from = scene.bar(dependency.from());
            var to = scene.bar(dependency.to());
            if (from.isPresent() && to.isPresent()) arrow(dependency, from.get().box(), to.get().box(),
                    shapes);
        }
        return shapes;
    }

    /// Those at the other ends of its dependencies that have no bar here; empty when all have.
    String elsewhere(Bar bar) {
        var names = plan.referring(Dependency.class, bar.initiative().id()).stream()
                .map(dependency -> other(dependency, bar.initiative().id()))
                .filter(id -> scene.bar(id).isEmpty())
                .map(id -> plan.find(id).map(it -> it.code().toString())
                        .orElse(Words.of("roadmap.link.gone")))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Words.with("roadmap.link.elsewhere", names);
    }

    private static Id<Initiative> other(Dependency dependency, Id<Initiative> one) {
        return dependency.from().equals(one) ? dependency.to() : dependency.from();
    }

    private void arrow(Dependency dependency, Box from, Box to, List<Shape> shapes) {
        boolean atStart = dependency.type() == Dependency.Type.SS;
        boolean atEnd = dependency.type() == Dependency.Type.FF;
        double x = atStart ? from.x() : from.right();
        double tip = atEnd ? to.right() : to.x();
        boolean late = tip < x - px();
        var look = Look.stroked(late ? Ink.BAD_FG : Ink.INK, 1.5 * px());
        boolean soft = dependency.strength() == Dependency.Strength.SOFT;
        var way = switch (dependency.type()) {
            case FS -> across(from, to, late);
            case SS -> around(new Point(x, from.center().y()), new Point(tip, to.center().y()),
                    Math.min(x, tip) - step());
            case FF -> around(new Point(x, from.center().y()), new Point(tip, to.center().y()),
                    Math.max(x, tip) + step());
        };
        path(way, soft ? look.dashed(Look.Dash.DASHED) : look, shapes);
        tip(way.getLast(), atEnd ? 1 : -1, look, shapes);
    }

    /// From the end of one bar to the beginning of the next, turning half-way when there is room.
    private List<Point> across(Box from, Box to, boolean late) {
        double out = late ? from.right() + step()
                : Math.min(from.right() + step(), (from.right() + to.x()) / 2);
        double in = late ? to.x() - step() : out;
        double y = from.center().y();
        double end = to.center().y();
        double between = late ? (end > y ? from.bottom() + step() / 2 : from.y() - step() / 2) : end;
        return List.of(new Point(from.right(), y), new Point(out, y), new Point(out, between),
                new Point(in, between), new Point(in, end), new Point(to.x(), end));
    }

    private static List<Point> around(Point from, Point to, double x) {
        return List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
    }

    static void path(List<Point> way, Look look, List<Shape> shapes) {
        for (int i = 1; i < way.size(); i++) shapes.add(new Shape.Line(way.get(i - 1), way.get(i), look));
    }

    /// @param side -1 when the arrow comes from the left, 1 from the right
    private void tip(Point tip, int side, Look look, List<Shape> shapes) {
        double back = tip.x() + side * 5 * px();
        shapes.add(new Shape.Line(new Point(back, tip.y() - 4 * px()), tip, look));
        shapes.add(new Shape.Line(new Point(back, tip.y() + 4 * px()), tip, look));
    }

    private double step() {
        return 0.6 * scene.options().em();
    }

    private double px() {
        return scene.options().em() / 14;
    }
}
