package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Period;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a roadmap stands on: the axis with its fold, the grid, the lanes, and today.
record RoadmapGround(RoadmapScene scene) {

    List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        double top = head0();
        double left = scene.scale().left();
        double fold = scene.scale().foldX();
        if (fold < scene.scale().right()) {
            shapes.add(Shape.Rect.of(new Box(fold, top, width() - fold, scene.height() - top),
                    Look.filled(Ink.SUNKEN)));
        }
        for (var freeze : scene.freezes()) {
            shapes.add(Shape.Rect.of(freeze, Look.stroked(Ink.LINE_CONTROL, px()).withFill(Ink.CANVAS)
                    .dashed(Look.Dash.DOTTED)));
        }
        for (var period : periods()) {
            boolean year = period.part() == 1;
            double x = scene.scale().x(period.start());
            shapes.add(upright(x, top, year ? Look.stroked(Ink.LINE_CONTROL, px())
                    : Look.stroked(Ink.LINE, px())));
        }
        for (var lane : scene.lanes()) shapes.add(across(lane.top()));
        shapes.add(across(scene.height()));
        scene.today().ifPresent(x -> shapes.add(upright(x, scene.options().head(),
                Look.stroked(Ink.BAD_FG, 2 * px()))));
        if (fold > left && fold < scene.scale()
                .right()) shapes.add(upright(fold, 0, Look.stroked(Ink.INK, 3 * px())));
        return shapes;
    }

    List<Shape> head() {
        var shapes = new ArrayList<Shape>();
        double em = scene.options().em();
        var scale = scene.scale();
        if (scale.foldX() < scale.right()) {
            var sunken = new Box(scale.foldX(), 0, width() - scale.foldX(), scene.options().head());
            shapes.add(Shape.Rect.of(sunken, Look.filled(Ink.SUNKEN)));
        }
        var near = new Title(Words.of("roadmap.near"), Words.of("roadmap.near.short"));
        var far = new Title(Words.of("roadmap.far"), Words.of("roadmap.far.short"));
        heading(near, scale.left(), scale.foldX()).ifPresent(shapes::add);
        heading(far, scale.foldX(), scale.right()).ifPresent(shapes::add);
        for (var period : periods()) tick(period, shapes);
        scene.today().ifPresent(x -> today(x, shapes));
        if (scale.foldX() > scale.left() && scale.foldX() < scale.right()) {
            shapes.add(new Shape.Line(new Point(scale.foldX(), 0),
                    new Point(scale.foldX(), scene.options().head()),
                    Look.stroked(Ink.INK, 3 * px())));
        }
        double line = scene.options().head();
        shapes.add(new Shape.Line(new Point(0, line), new Point(width(), line),
                Look.stroked(Ink.LINE_CONTROL, em / 14)));
        return shapes;
    }

    List<Shape> laneNames() {
        var shapes = new ArrayList<Shape>();
        double em = scene.options().em();
        for (var lane : scene.lanes()) {
            var lines = lines(lane.title(), scene.options().laneNames() - em,
                    2 + (int) ((lane.bottom() - lane.top()
                    - 2.6 * em) / (1.25 * em)));
            for (int i = 0; i < lines.size(); i++) {
                var at = new Point(0.5 * em, lane.top() + (1.35 + 1.2 * i) * em);
                shapes.add(new Shape.Text(at, Label.of(lines.get(i), 0.93 * em, Ink.INK).semibold()));
            }
        }
        return shapes;
    }

    /// What a half of the axis is called, and what it is called where there is little room.
    private record Title(String full, String brief) {}

    private Optional<Shape> heading(Title title, double from, double to) {
        double em = scene.options().em();
        double room = to - from - em;
        if (room <= 0) return Optional.empty();
        boolean fits = scene.options().text().width(title.full(), 0.93 * em, Weight.BOLD) <= room;
        var words = fits ? title.full() : title.brief();
        var text = scene.options().text().fitted(words, 0.93 * em, Weight.BOLD, room);
        return Optional.of(new Shape.Text(new Point(from + 0.5 * em, 1.3 * em),
                Label.of(text, 0.93 * em, Ink.INK).bold()));
    }

    private void tick(Period period, List<Shape> shapes) {
        double em = scene.options().em();
        double x = scene.scale().x(period.start());
        double room = scene.scale().x(period.end().plusDays(1)) - x - 0.4 * em;
        boolean year = period.part() == 1 || period.start().equals(scene.scale().firstShown());
        boolean half = period.precision() == Period.Precision.HALF_YEAR;
        var part = half ? Words.with("roadmap.axis.half", period.part())
                : Words.with("roadmap.axis.quarter", period.part());
        var full = half ? Integer.toString(period.year()) + " " + part : part + " " + period.year() % 100;
        var weight = year ? Weight.BOLD : Weight.REGULAR;
        double size = scene.options().small();
        boolean fits = scene.options().text().width(full, size, weight) <= room;
        var text = !year ? part : fits ? full : half ? Integer.toString(period.year()) : part;
        var label = new Label(text, size, weight, year ? Ink.INK : Ink.INK_2, Label.Anchor.START);
        if (scene.options().text().width(text, size, weight) <= room + 0.3 * em) {
            shapes.add(new Shape.Text(new Point(x + 0.35 * em, 2.75 * em), label));
        }
    }

    private void today(double x, List<Shape> shapes) {
        double em = scene.options().em();
        var text = Words.of("roadmap.today");
        double room = scene.options().text().width(text, scene.options().small(), Weight.BOLD);
        double at = Math.min(x + 0.3 * em, scene.scale().right() - room);
        shapes.add(new Shape.Text(new Point(at, 4.05 * em),
                Label.of(text, scene.options().small(), Ink.BAD_FG).bold()));
        shapes.add(new Shape.Line(new Point(x, 3.1 * em), new Point(x, scene.options().head()),
                Look.stroked(Ink.BAD_FG, 2 * px())));
    }

    private List<Period> periods() {
        var all = new ArrayList<>(scene.scale().quarters());
        all.addAll(scene.scale().halfYears());
        return all;
    }

    private Shape upright(double x, double top, Look look) {
        return new Shape.Line(new Point(x, top), new Point(x, scene.height()), look);
    }

    private Shape across(double y) {
        return new Shape.Line(new Point(0, y), new Point(width(), y), Look.stroked(Ink.LINE_CONTROL, px()));
    }

    private List<String> lines(String text, double room, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double size = 0.93 * scene.options().em();
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = scene.options().text().width(longer, size, Weight.SEMIBOLD) <= room;
            if (!fits && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        return lines.stream().map(it -> scene.options().text().fitted(it, size, Weight.SEMIBOLD, room))
                .toList();
    }

    /// Where the grid begins: below the headings.
    private double head0() {
        return 1.8 * scene.options().em();
    }

    private double px() {
        return scene.options().em() / 14;
    }

    private double width() {
        return scene.options().width();
    }
}
