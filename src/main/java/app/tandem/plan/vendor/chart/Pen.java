package app.tandem.plan.vendor.chart;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.vendor.Vendor;
import java.util.ArrayList;
import java.util.List;

/// Puts shapes on a chart of vendors, all in one hand: their discs, their names, thin lines, small words.
final class Pen {

    static final double SIZE = 14;
    static final double SMALL = 12;
    static final double DISC = 10;

    private static final int COLOURS = 5;
    /// How wide a letter is, of its height, on average.
    private static final double LETTER = 0.56;

    private final List<Shape> shapes = new ArrayList<>();

    List<Shape> shapes() {
        return shapes;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void text(double x, double baseline, Label label) {
        shapes.add(new Shape.Text(new Point(x, baseline), label));
    }

    void small(double x, double baseline, String words, Anchor anchor) {
        text(x, baseline, Label.of(words, SMALL, Ink.INK_2).at(anchor));
    }

    void line(Point from, Point to, Ink ink, double width) {
        shapes.add(new Shape.Line(from, to, Look.stroked(ink, width)));
    }

    /// The vendor's letter on its colour.
    void disc(Vendor vendor, Point center, Ink ink, String alt) {
        shapes.add(Shape.Oval.of(around(center, DISC), Look.filled(ink))
                .labelled(Label.of(vendor.letter(), SMALL, Ink.SURFACE).semibold().at(Anchor.MIDDLE))
                .named("", alt));
    }

    static Box around(Point center, double radius) {
        return new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    }

    /// The colour that a vendor has everywhere.
    static Ink ink(Vendor vendor) {
        int option = Math.floorMod(vendor.letter().charAt(0) - 'A', COLOURS) + 1;
        return Ink.valueOf("OPT_" + option);
    }

    static double width(String words, double size) {
        return LETTER * size * words.length();
    }

    /// As much of the words as there is room for.
    static String fitted(String words, double size, double room) {
        int most = (int) Math.max(1, room / (LETTER * size));
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }
}
