package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.Initiative.Confidence;
import java.util.ArrayList;
import java.util.List;

/// What the bars of a roadmap mean, in one line.
public final class RoadmapLegend {

    /// Height of the line, in em.
    public static final double HEIGHT = 1.7;

    private final List<Shape> shapes = new ArrayList<>();
    private final TextMeasure text;
    private final double em;
    private final Box room;
    private double x;

    private RoadmapLegend(Box room, double em, TextMeasure text) {
        this.room = room;
        this.em = em;
        this.text = text;
        this.x = room.x();
    }

    /// The legend as shapes inside the box; what would not fit is left out.
    public static List<Shape> shapes(Box room, double em, TextMeasure text) {
        var legend = new RoadmapLegend(room, em, text);
        for (var confidence : Confidence.values()) legend.confidence(confidence);
        legend.side(Side.IT, Words.of("badge.it"));
        legend.side(Side.CC, Words.of("badge.cc"));
        legend.side(Side.JOINT, Words.of("badge.joint"));
        legend.milestone();
        legend.limit();
        legend.ghost();
        return legend.shapes;
    }

    private void confidence(Confidence confidence) {
        var look = BarInk.of(Side.JOINT).look(confidence, em / 14);
        entry(1.6, box -> Shape.Rect.rounded(box, 0.2 * em, look), Words.of(confidence));
    }

    private void side(Side side, String letters) {
        var ink = BarInk.of(side);
        double size = 0.86 * em;
        double width = 0.6 + text.width(letters, size, Weight.SEMIBOLD) / em;
        var label = new Label(letters, size, Weight.SEMIBOLD, ink.text(Confidence.COMMITTED),
                Label.Anchor.MIDDLE);
        entry(width, box -> Shape.Rect.rounded(box, 0.2 * em, ink.look(Confidence.COMMITTED, em / 14))
                .labelled(label), Words.of(side));
    }

    private void milestone() {
        entry(0.9, box -> Shape.Diamond.of(box.center(), 0.45 * em, Look.filled(Ink.INK)),
                Words.of("roadmap.legend.milestone"));
    }

    private void limit() {
        entry(0.3, box -> Shape.Rect.of(new Box(box.x(), box.y(), 0.22 * em, box.height()),
                Look.filled(Ink.INK_2)),
                Words.of("roadmap.legend.limit"));
    }

    private void ghost() {
        entry(1.6, box -> Shape.Rect.rounded(new Box(box.x(), box.center().y() - 0.15 * em, box.width(),
                0.3 * em),
                0.15 * em, Look.filled(Ink.LINE_CONTROL)), Words.of("roadmap.legend.ghost"));
    }

    private void entry(double width, java.util.function.Function<Box, Shape> sign, String words) {
        double size = 0.86 * em;
        double needed = width * em + 0.4 * em + text.width(words, size, Weight.REGULAR);
        if (x + needed > room.right()) return;
        double middle = room.center().y();
        shapes.add(sign.apply(new Box(x, middle - 0.55 * em, width * em, 1.1 * em)));
        shapes.add(new Shape.Text(new Point(x + (width + 0.4) * em, middle + 0.31 * em),
                Label.of(words, size, Ink.INK_2)));
        x += needed + 1.3 * em;
    }
}
