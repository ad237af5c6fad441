package app.tandem.plan.backlog.priority;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The effort of a plan as one bar, Musts first, with the mark that they should not pass.
public final class MustShareDrawing {

    private static final double HEIGHT = 58;
    private static final double TOP = 18;
    private static final double BAR = 24;
    private static final double SIZE = 12;

    /// Narrower parts have no room for their words.
    private static final double LEGIBLE = 90;

    private MustShareDrawing() {}

    public static Drawing of(MustShare share, double width) {
        var shapes = new ArrayList<Shape>();
        double x = 0;
        for (var moscow : List.of(Moscow.MUST, Moscow.SHOULD, Moscow.COULD)) {
            double part = share.share(moscow).doubleValue() * width;
            if (part <= 0) continue;
            shapes.add(part(moscow, share, new Box(x, TOP, part, BAR)));
            x += part;
        }
        double limit = MustShare.LIMIT.doubleValue() * width;
        var ink = share.tooMuch() ? Ink.BAD_FG : Ink.INK_2;
        shapes.add(new Shape.Line(new Point(limit, TOP - 4), new Point(limit, TOP + BAR + 6),
                Look.stroked(ink, 2)));
        shapes.add(new Shape.Text(new Point(limit, TOP + BAR + 15),
                Label.of(Words.of("priorities.limit"), SIZE, ink).at(Label.Anchor.MIDDLE)));
        return new Drawing(width, HEIGHT, finding(share), shapes);
    }

    /// What the bar says, in a sentence.
    public static String finding(MustShare share) {
        if (share.total().signum() == 0) return Words.of("priorities.finding.effort");
        return Words.with("priorities.finding.moscow", percent(share.share(Moscow.MUST)),
                share.tooMuch() ? 1 : 0, share.excess().max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP)
                        .toPlainString(),
                share.unestimated().size());
    }

    private static Shape part(Moscow moscow, MustShare share, Box box) {
        var words = Words.with("priorities.share", Words.of(moscow), percent(share.share(moscow)));
        var look = new Look(ground(moscow), Ink.LINE_CONTROL, 1, Look.Dash.SOLID);
        var rect = Shape.Rect.of(box, look).named(moscow.name(), words);
        if (box.width() < LEGIBLE) return rect;
        var ink = moscow == Moscow.MUST ? Ink.INK_ON_DARK : Ink.INK;
        return rect.labelled(Label.of(words, SIZE, ink).semibold().at(Label.Anchor.MIDDLE));
    }

    private static Ink ground(Moscow moscow) {
        return switch (moscow) {
            case MUST -> Ink.INK_2;
            case SHOULD -> Ink.SELECT;
            case COULD, WONT -> Ink.SURFACE;
        };
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
