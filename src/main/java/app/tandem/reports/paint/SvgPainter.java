package app.tandem.reports.paint;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Paints a drawing as SVG, the same bytes for the same drawing.
public final class SvgPainter {

    private static final String FONT = "Noto Sans, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Box> places;

    private SvgPainter(Drawing drawing) {
        places = drawing.places();
    }

    /// An `svg` element that may stand alone or in a page.
    public static String svg(Drawing drawing) {
        return svg(drawing, drawing.title());
    }

    /// @param alt what the drawing shows, where that is more than its title
    public static String svg(Drawing drawing, String alt) {
        var painter = new SvgPainter(drawing);
        var width = n(drawing.width());
        var height = n(drawing.height());
        painter.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" viewBox=\"0 0 %s %s\"".formatted(width, height))
                .append(" width=\"%d\" height=\"%d\"".formatted(
                        Math.round(drawing.width()), Math.round(drawing.height())));
        painter.out.append(" role=\"img\" font-family=\"").append(FONT)
                .append("\" alt=\"").append(Escape.xml(alt)).append("\"><title>").append(Escape.xml(alt))
                .append("</title>");
        drawing.shapes().forEach(painter::paint);
        return painter.out.append("</svg>").toString();
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> rect(rect);
            case Shape.Diamond diamond -> diamond(diamond);
            case Shape.Oval oval -> oval(oval);
            case Shape.Line line -> out.append("<path d=\"").append(path(List.of(line.from(), line.to())))
                    .append('"').append(look(line.look())).append("/>");
            case Shape.Text text -> text(text.baseline(), text.label());
            case Shape.Group group -> {
                out.append("<g").append(told(group.alt())).append('>');
                group.shapes().forEach(this::paint);
                out.append("</g>");
            }
            case Shape.Connector connector -> connector(connector);
        }
    }

    private void rect(Shape.Rect rect) {
        var box = rect.box();
        out.append("<rect x=\"").append(n(box.x())).append("\" y=\"").append(n(box.y()))
                .append("\" width=\"").append(n(box.width())).append("\" height=\"").append(n(box.height()));
        if (rect.radius() > 0) out.append("\" rx=\"").append(n(rect.radius()));
        out.append('"').append(look(rect.look())).append(told(rect.alt())).append("/>");
        inside(box, rect.label());
    }

    private void diamond(Shape.Diamond diamond) {
        var box = diamond.box();
        var middle = box.center();
        var corners = List.of(new Point(middle.x(), box.y()), new Point(box.right(), middle.y()),
                new Point(middle.x(), box.bottom()), new Point(box.x(), middle.y()));
        out.append("<path d=\"").append(path(corners)).append("Z\"").append(look(diamond.look()))
                .append(told(diamond.alt())).append("/>");
        inside(box, diamond.label());
    }

    private void oval(Shape.Oval oval) {
        var middle = oval.box().center();
        out.append("<ellipse cx=\"").append(n(middle.x())).append("\" cy=\"").append(n(middle.y()))
                .append("\" rx=\"").append(n(oval.box().width() / 2)).append("\" ry=\"")
                .append(n(oval.box().height() / 2)).append('"').append(look(oval.look()))
                .append(told(oval.alt())).append("/>");
        inside(oval.box(), oval.label());
    }

    private void connector(Shape.Connector connector) {
        var corners = Drawing.corners(connector, places);
        if (corners.isEmpty()) return;
        var tip = corners.getLast();
        double back = corners.get(corners.size() - 2).x() < tip.x() ? -4 : 4;
        out.append("<path d=\"").append(path(corners)).append('"').append(look(connector.look()))
                .append(told(connector.alt())).append("/><path d=\"")
                .append(path(List.of(new Point(tip.x() + back, tip.y() - 3), tip,
                        new Point(tip.x() + back, tip.y() + 3))))
                .append("Z\" fill=\"").append(Palette.css(connector.look().stroke())).append("\"/>");
    }

    private void inside(Box box, @Nullable Label label) {
        if (label != null) text(Lettering.baseline(box, label), label);
    }

    private void text(Point at, Label label) {
        out.append("<text x=\"").append(n(at.x())).append("\" y=\"").append(n(at.y()))
                .append("\" font-size=\"").append(n(label.size())).append("\" fill=\"")
                .append(Palette.css(label.ink())).append('"');
        if (label.weight() != Label.Weight.REGULAR) {
            out.append(" font-weight=\"").append(label.weight() == Label.Weight.BOLD ? 700 : 600).append('"');
        }
        if (label.anchor() != Label.Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(label.anchor() == Label.Anchor.END ? "end" : "middle").append('"');
        }
        out.append('>').append(Escape.xml(label.text())).append("</text>");
    }

    private static String look(Look look) {
        var dash = Lettering.dashes(look);
        return " fill=\"" + Palette.css(look.fill()) + "\" stroke=\"" + Palette.css(look.stroke()) + "\""
                + (look.width() > 0 ? " stroke-width=\"" + n(look.width()) + "\"" : "")
                + (dash.isEmpty() ? "" : dash.stream().map(SvgPainter::n)
                        .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\"")));
    }

    private static String told(String alt) {
        return alt.isEmpty() ? "" : " aria-label=\"" + Escape.xml(alt) + "\"";
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(n(point.x())).append(' ').append(n(point.y()));
        }
        return path.toString();
    }

    /// Two decimals, the same in every country.
    private static String n(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
