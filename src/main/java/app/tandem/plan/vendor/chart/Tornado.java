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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// The leader's margin when each weight moves and the others keep their proportions, widest first: the
/// winner changes where a bar crosses the line of the tie.
public final class Tornado {

    private static final double ROW = 24;
    private static final double HEAD = 40;
    private static final double BAR = 14;
    private static final double SMALL = 12;
    private static final double NARROWEST = 480;
    private static final double NAMES = 0.36;
    private static final double EDGE = 56;
    private static final double NUMBER = 28;
    private static final int LONGEST = 34;

    private final List<Shape> shapes = new ArrayList<>();
    private final Margins margins;
    private final double width;
    private final double low;
    private final double high;

    private Tornado(Margins margins, double width) {
        this.margins = margins;
        this.width = Math.max(NARROWEST, width);
        var all = margins.swings().stream()
                .flatMapToDouble(swing -> DoubleStream.of(swing.down(), swing.up()))
                .summaryStatistics();
        low = Math.min(0, all.getCount() == 0 ? 0 : all.getMin());
        high = Math.max(low + 1, all.getCount() == 0 ? 1 : all.getMax());
    }

    public static Drawing of(Margins margins, double width) {
        var drawing = new Tornado(margins, width);
        double bottom = HEAD + ROW * margins.swings().size();
        for (int i = 0; i < margins.swings().size(); i++) {
            drawing.bar(margins.swings().get(i), HEAD + ROW * i);
        }
        drawing.line(0, Words.of("vendors.tornado.tie"), bottom, Ink.BAD_FG);
        drawing.line(margins.lead(), Words.with("vendors.tornado.now", margins.lead()), bottom, Ink.INK);
        return new Drawing(drawing.width, bottom + 8, Words.with("vendors.tornado", margins.points()),
                drawing.shapes);
    }

    private void bar(Margins.Swing swing, double top) {
        var name = swing.criterion().label() + " " + swing.criterion().title();
        var text = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        shapes.add(new Shape.Text(new Point(0, top + 13), Label.of(text, SMALL, Ink.INK)));
        double from = Math.min(swing.down(), swing.up());
        double to = Math.max(swing.down(), swing.up());
        double firm = Math.max(from, 0);
        if (to > firm) rect(box(firm, to, top), Ink.LINE_CONTROL, swing);
        if (from < 0) rect(box(from, Math.min(to, 0), top), Ink.BAD_FG, swing);
        end(from, lower(from), top, Anchor.END);
        end(to, x(to) + 4, top, Anchor.START);
    }

    /// Where the lower margin is told: left of the bar, and never across the line of the tie.
    private double lower(double from) {
        boolean across = from >= 0 && x(from) - 4 - NUMBER < x(0);
        return (across ? x(0) : x(from)) - 4;
    }

    private Box box(double from, double to, double top) {
        return new Box(x(from), top + 2, Math.max(1, x(to) - x(from)), BAR);
    }

    private void rect(Box box, Ink ink, Margins.Swing swing) {
        shapes.add(Shape.Rect.of(box, Look.filled(ink)).named("", swing.sentence()));
    }

    private void end(double margin, double x, double top, Anchor anchor) {
        shapes.add(new Shape.Text(new Point(x, top + 13),
                Label.of(Words.with("vendors.tornado.margin", margin), SMALL, Ink.INK_2).at(anchor)));
    }

    private void line(double margin, String words, double bottom, Ink ink) {
        boolean left = margin <= 0;
        shapes.add(new Shape.Line(new Point(x(margin), HEAD - 8), new Point(x(margin), bottom),
                Look.stroked(ink, 1)));
        shapes.add(new Shape.Text(new Point(x(margin), left ? HEAD - 26 : HEAD - 12),
                Label.of(words, SMALL, ink).semibold().at(left ? Anchor.MIDDLE : Anchor.START)));
    }

    private double x(double margin) {
        double from = NAMES * width + EDGE;
        return from + (width - EDGE - from) * (margin - low) / (high - low);
    }
}
