package app.tandem.plan.vendor.chart;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.vendor.result.CostQuality;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Cost across and quality up, in the making: axes, the line of the efficient offers, a disc for each.
final class FrontierSketch {

    private static final double NARROWEST = 420;
    private static final double HEIGHT = 300;
    private static final double LEFT = 56;
    private static final double RIGHT = 30;
    private static final double TOP = 28;
    private static final double BOTTOM = 40;
    private static final double LINE = 17;

    private final Pen pen = new Pen();
    private final List<Box> taken = new ArrayList<>();
    private final Frontier chart;
    private final double width;
    private final Steps costs;
    private final Steps quality;

    private FrontierSketch(Frontier chart, double width) {
        this.chart = chart;
        this.width = width;
        var points = chart.found().points();
        var money = points.stream().flatMapToDouble(point ->
                DoubleStream.of(point.cost().low(), point.cost().high())).summaryStatistics();
        var marks = points.stream().mapToDouble(CostQuality.Point::quality).summaryStatistics();
        costs = points.isEmpty() ? new Steps(0, 1, 1) : Steps.around(money.getMin(), money.getMax());
        quality = points.isEmpty() ? new Steps(0, 1, 1) : Steps.around(marks.getMin(), marks.getMax());
    }

    static Drawing of(Frontier chart, double width) {
        var sketch = new FrontierSketch(chart, Math.max(NARROWEST, width));
        boolean any = !chart.found().points().isEmpty();
        if (any) sketch.draw();
        return new Drawing(sketch.width, any ? HEIGHT : 0, chart.title(), sketch.pen.shapes());
    }

    private void draw() {
        axes();
        line();
        for (var point : chart.found().points()) taken.add(Pen.around(at(point), Pen.DISC));
        for (var point : chart.found().points()) offer(point);
    }

    private void axes() {
        for (double value : quality.values()) {
            pen.line(new Point(LEFT, y(value)), new Point(width - RIGHT, y(value)), Ink.LINE, 1);
            pen.small(LEFT - 8, y(value) + 4, Words.with("vendors.frontier.money", value), Anchor.END);
        }
        for (double value : costs.values()) {
            pen.line(new Point(x(value), HEIGHT - BOTTOM), new Point(x(value), HEIGHT - BOTTOM + 5),
                    Ink.LINE_CONTROL, 1);
            pen.small(x(value), HEIGHT - BOTTOM + 18, Words.with("vendors.frontier.money", value),
                    Anchor.MIDDLE);
        }
        pen.small(0, 12, Words.of("vendors.frontier.up"), Anchor.START);
        pen.small(width - RIGHT, HEIGHT - 6, Words.of("vendors.frontier.across"), Anchor.END);
    }

    /// From each efficient offer on its level to the next one's price, and up to that one.
    private void line() {
        var frontier = chart.found().frontier();
        for (int i = 1; i < frontier.size(); i++) {
            var from = at(frontier.get(i - 1));
            var to = at(frontier.get(i));
            var corner = new Point(to.x(), from.y());
            for (var part : List.of(List.of(from, corner), List.of(corner, to))) {
                pen.add(new Shape.Line(part.getFirst(), part.getLast(),
                        Look.stroked(Ink.INK, 2).dashed(Look.Dash.DASHED)));
            }
        }
    }

    private void offer(CostQuality.Point point) {
        var cost = point.cost();
        if (cost.low() != cost.high()) {
            pen.line(new Point(x(cost.low()), y(point.quality())),
                    new Point(x(cost.high()), y(point.quality())), Ink.LINE_CONTROL, 2);
        }
        var words = point.vendor().title() + (point.efficient() ? "" : " · "
                + Words.of("vendors.frontier.beaten.short"));
        var alt = Words.with("vendors.frontier.alt", point.vendor().title(), cost.likely(), point.quality());
        pen.disc(point.vendor(), at(point), point.efficient() ? Pen.ink(point.vendor()) : Ink.OPT_X, alt);
        var label = Label.of(words, Pen.SMALL, point.efficient() ? Ink.INK : Ink.INK_2);
        name(at(point), point.efficient() ? label.semibold() : label);
    }

    /// Beside the disc, where no other disc or name is.
    private void name(Point center, Label label) {
        double room = Pen.width(label.text(), Pen.SMALL) * 1.1;
        for (double shift : List.of(-LINE, LINE, 0.0, -2 * LINE, 2 * LINE)) {
            for (var anchor : List.of(Anchor.START, Anchor.END)) {
                boolean right = anchor == Anchor.START;
                double x = center.x() + (right ? Pen.DISC + 5 : -Pen.DISC - 5);
                var box = new Box(right ? x : x - room, center.y() + shift - 8, room, 15);
                boolean fits = box.x() >= LEFT && box.right() <= width
                        && taken.stream().noneMatch(other -> overlap(box, other));
                if (!fits) continue;
                taken.add(box);
                pen.text(x, center.y() + shift + 4, label.at(anchor));
                return;
            }
        }
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private Point at(CostQuality.Point point) {
        return new Point(x(point.cost().likely()), y(point.quality()));
    }

    private double x(double cost) {
        return LEFT + Pen.DISC + (width - RIGHT - LEFT - 2 * Pen.DISC) * costs.share(cost);
    }

    private double y(double points) {
        double foot = HEIGHT - BOTTOM - Pen.DISC;
        return foot - (foot - TOP - Pen.DISC) * quality.share(points);
    }
}
