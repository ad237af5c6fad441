package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.coverage.ThroughTime.Line;
import app.tandem.plan.backlog.coverage.ThroughTime.Moment;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/// Every Must through the quarters: a field for each, empty and crossed where nothing covers it, doubled
/// where it is paid for twice.
public final class ThroughTimeDrawing {

    private static final double NAMES = 290;
    private static final double HEAD = 40;
    private static final double ROW = 22;
    private static final double SIZE = 12;
    private static final int LETTERS = 38;

    private ThroughTimeDrawing() {}

    public static Drawing of(ThroughTime time, double width) {
        double field = Math.max(16, (width - NAMES) / time.quarters().size());
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < time.quarters().size(); i++) head(shapes, time, i, NAMES + i * field);
        double y = HEAD;
        for (var line : time.lines()) {
            shapes.add(new Shape.Text(new Point(0, y + 15), Label.of(name(line), SIZE, Ink.INK)));
            for (int i = 0; i < line.moments().size(); i++) {
                var box = new Box(NAMES + i * field + 1, y + 2, field - 2, ROW - 4);
                moment(shapes, line.moments().get(i), box);
            }
            y += ROW;
        }
        return new Drawing(NAMES + field * time.quarters().size(), y + 4, finding(time), shapes);
    }

    /// What it says as a whole.
    public static String finding(ThroughTime time) {
        if (time.lines().isEmpty()) return Words.of("coverage.through.finding.none");
        var now = time.in(ThroughTime.State.NOTHING, time.quarters().getFirst()).size();
        return Words.with("coverage.through.finding", time.lines().size(), now, time.losing().size(),
                time.ever(ThroughTime.State.TWICE).size());
    }

    /// What is to be known of each Must, one sentence a stretch of quarters.
    public static List<String> sentences(Line line) {
        var found = new ArrayList<String>();
        for (var run : line.runs(ThroughTime.State.NOTHING)) {
            found.add(Words.with("coverage.through.nothing", line.need().code(), line.need().title(),
                    run.getFirst(), run.getLast(), why(line)));
        }
        for (var run : line.runs(ThroughTime.State.TWICE)) {
            found.add(Words.with("coverage.through.twice", line.need().code(), line.need().title(),
                    run.getFirst(), run.getLast(), why(line)));
        }
        return found;
    }

    private static String why(Line line) {
        if (line.stretches().isEmpty()) return Words.of("coverage.through.never");
        return String.join(", ", line.stretches().stream()
                .map(each -> each.kind() == Stretch.Kind.IN_USE
                        ? each.ends()
                                ? Words.with("coverage.through.ends", each.by(), each.to())
                                : Words.with("coverage.through.stays", each.by())
                        : Words.with("coverage.through.begins", each.by(), each.from()))
                .toList());
    }

    private static void head(List<Shape> shapes, ThroughTime time, int at, double x) {
        var quarter = time.quarters().get(at);
        if (at == 0 || quarter.part() == 1) {
            shapes.add(new Shape.Text(new Point(x, 14),
                    Label.of(Integer.toString(quarter.year()), SIZE, Ink.INK_2).semibold()));
        }
        shapes.add(new Shape.Text(new Point(x + 2, 32), Label.of("Q" + quarter.part(), 10, Ink.INK_2)));
    }

    private static void moment(List<Shape> shapes, Moment moment, Box box) {
        switch (moment.state()) {
            case COVERED -> shapes.add(Shape.Rect.of(box, Look.filled(Ink.COV_2)));
            case TWICE -> shapes.add(Shape.Rect
                    .of(box, new Look(Ink.WARN_TINT, Ink.WARN_FG, 1, Look.Dash.SOLID))
                    .labelled(Label.of("2×", 10, Ink.WARN_FG).at(Anchor.MIDDLE)));
            case NOTHING -> {
                shapes.add(Shape.Rect.of(box, new Look(Ink.SURFACE, Ink.BAD_FG, 1, Look.Dash.SOLID)));
                shapes.add(new Shape.Line(new Point(box.x(), box.bottom()), new Point(box.right(), box.y()),
                        Look.stroked(Ink.BAD_FG, 1)));
            }
        }
    }

    private static String name(Line line) {
        var title = line.need().title();
        return line.need().code() + "  " + (title.length() > LETTERS
                ? title.substring(0, LETTERS - 1).strip() + "…"
                : title);
    }
}
