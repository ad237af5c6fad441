package app.tandem.reports.slides;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Edge;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.reports.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Paints drawings as shapes of a slide: bars are rounded rectangles with their own words, dependencies
/// are connectors glued to them, and what belongs together is a group.
final class PptxPainter {

    /// Where something goes on the slide, in points.
    record Frame(double x, double y, double width, double height) {}

    private static final int FIRST = 100;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Map<String, Integer> numbers = new HashMap<>();
    private Map<String, Box> places = Map.of();
    private SlideUnits units = new SlideUnits(1, 0, 0);
    private int next = FIRST;

    String xml() {
        return out.toString();
    }

    /// As large as the frame allows.
    void draw(Drawing drawing, Frame frame) {
        double scale = Math.min(frame.width() / drawing.width(), frame.height() / drawing.height());
        units = new SlideUnits(scale, frame.x(), frame.y());
        places = drawing.places();
        int number = next;
        for (var shape : (Iterable<Shape>) drawing.everyShape()::iterator) {
            if (!shape.name().isEmpty() && !(shape instanceof Shape.Group)) {
                numbers.putIfAbsent(shape.name(), number);
            }
            number++;
        }
        drawing.shapes().forEach(this::paint);
    }

    void table(Block.Table table, Frame frame) {
        out.append(SlideTable.of(table, frame, next++));
    }

    void footer(String words, Frame frame) {
        units = new SlideUnits(1, 0, 0);
        var label = Label.of(words, 12, Ink.INK_2);
        paint(new Shape.Text(new Point(frame.x(), frame.y() + 12), label));
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> rect(rect, rect.label(), 0.4);
            case Shape.Diamond one -> solid(one, new SlideShape("diamond", one.box(), one.look()),
                    one.label());
            case Shape.Oval one -> solid(one, new SlideShape("ellipse", one.box(), one.look()), one.label());
            case Shape.Line line -> out.append(units.line(line, next++));
            case Shape.Text text -> out.append(units.text(text, next++));
            case Shape.Group group -> group(group);
            case Shape.Connector connector -> connector(connector);
        }
    }

    private void rect(Shape.Rect rect, @Nullable Label label, double inset) {
        var kind = rect.radius() > 0 ? "roundRect" : "rect";
        solid(rect, new SlideShape(kind, rect.box(), rect.look(), rect.radius(), inset), label);
    }

    private void solid(Shape shape, SlideShape solid, @Nullable Label label) {
        out.append(units.solid(shape, solid, label, next++));
    }

    /// Words that stand in the one named bar of a group become the bar's own.
    @SuppressWarnings("ReferenceEquality") // two bars of a group may look the same
    private void group(Shape.Group group) {
        var box = Drawing.extent(group);
        out.append("<p:grpSp><p:nvGrpSpPr>").append(SlideUnits.named(next++, group))
                .append("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>").append(units.groupPlace(box))
                .append("</p:grpSpPr>");
        var bar = bar(group);
        var words = bar == null ? null : words(group.shapes(), bar);
        for (var shape : group.shapes()) {
            if (shape.equals(words)) next++;
            else if (bar != null && words != null && shape.equals(bar)) {
                rect(bar, words.label(), (words.baseline().x() - bar.box().x()) / words.label().size());
            } else paint(shape);
        }
        out.append("</p:grpSp>");
    }

    private static Shape.@Nullable Rect bar(Shape.Group group) {
        return group.shapes().stream().filter(Shape.Rect.class::isInstance).map(Shape.Rect.class::cast)
                .filter(rect -> !rect.name().isEmpty() && rect.label() == null).findFirst().orElse(null);
    }

    private static Shape.@Nullable Text words(List<Shape> shapes, Shape.Rect bar) {
        var words = shapes.getLast() instanceof Shape.Text text ? text : null;
        if (words == null || words.label().anchor() != Label.Anchor.START) return null;
        double x = words.baseline().x();
        return x >= bar.box().x() && x < bar.box().right() ? words : null;
    }

    private void connector(Shape.Connector connector) {
        var corners = Drawing.corners(connector, places);
        var from = numbers.get(connector.from().shape());
        var to = numbers.get(connector.to().shape());
        int number = next++;
        if (corners.isEmpty() || from == null || to == null) return;
        out.append("<p:cxnSp><p:nvCxnSpPr>").append(SlideUnits.named(number, connector))
                .append("<p:cNvCxnSpPr><a:stCxn id=\"%d\" idx=\"%d\"/>".formatted(from,
                        site(connector.from())))
                .append("<a:endCxn id=\"%d\" idx=\"%d\"/>".formatted(to, site(connector.to())))
                .append("</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>")
                .append(units.span(corners.getFirst(), corners.getLast()))
                .append("<a:prstGeom prst=\"bentConnector3\"><a:avLst/></a:prstGeom>")
                .append(units.stroke(connector.look(), "<a:tailEnd type=\"triangle\"/>"))
                .append("</p:spPr></p:cxnSp>");
    }

    /// The number that PowerPoint gives the middle of an edge.
    private static int site(Shape.Connector.Glue glue) {
        return glue.edge() == Edge.LEFT ? 1 : 3;
    }
}
