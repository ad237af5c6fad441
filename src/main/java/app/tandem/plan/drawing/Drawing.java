package app.tandem.plan.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A scene that no toolkit has touched yet: shapes in painting order, the first one lowest. The window
/// and every document paint the same one, so a bar stands in the same place on screen and on paper.
///
/// @param width in the drawing's own units; height likewise
/// @param title what the drawing says as a whole, for those who cannot see it
public record Drawing(double width, double height, String title, List<Shape> shapes) {

    /// How far an arrow runs straight on before it turns.
    private static final double STUB = 6;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// Every shape, groups followed by what they hold.
    public Stream<Shape> everyShape() {
        return shapes.stream().flatMap(Drawing::withParts);
    }

    /// Where each shape that has a name stands. Of two that share one the first counts.
    public Map<String, Box> places() {
        return everyShape()
                .filter(shape -> !shape.name().isEmpty() && !(shape instanceof Shape.Connector))
                .collect(Collectors.toMap(Shape::name, Drawing::extent, (first, _) -> first));
    }

    /// The corners of an arrow from its start to its tip; empty when a shape that it needs is missing.
    ///
    /// @param places what [#places] of this drawing answered
    public static List<Point> corners(Shape.Connector arrow, Map<String, Box> places) {
        var from = places.get(arrow.from().shape());
        var to = places.get(arrow.to().shape());
        if (from == null || to == null) return List.of();
        var start = from.middle(arrow.from().edge());
        var tip = to.middle(arrow.to().edge());
        double out = beside(start, arrow.from().edge());
        double in = beside(tip, arrow.to().edge());
        if (arrow.from().edge() == arrow.to().edge()) {
            double reach = arrow.to().edge() == Edge.LEFT ? Math.min(out, in) : Math.max(out, in);
            return bent(start, reach, tip);
        }
        boolean ahead = arrow.from().edge() == Edge.RIGHT ? out <= in : in <= out;
        if (ahead) return bent(start, out, tip);
        double between = (start.y() + tip.y()) / 2;
        return List.of(start, new Point(out, start.y()), new Point(out, between), new Point(in, between),
                new Point(in, tip.y()), tip);
    }

    private static double beside(Point end, Edge edge) {
        return end.x() + (edge == Edge.LEFT ? -STUB : STUB);
    }

    private static List<Point> bent(Point start, double x, Point tip) {
        return List.of(start, new Point(x, start.y()), new Point(x, tip.y()), tip);
    }

    /// The box that a shape fills; for words only the place where they stand.
    public static Box extent(Shape shape) {
        return switch (shape) {
            case Shape.Rect rect -> rect.box();
            case Shape.Diamond diamond -> diamond.box();
            case Shape.Oval oval -> oval.box();
            case Shape.Line line -> extent(line);
            case Shape.Text text -> new Box(text.baseline().x(), text.baseline().y(), 0, 0);
            case Shape.Group group -> group.shapes().stream().map(Drawing::extent).reduce(Box::around)
                    .orElse(new Box(0, 0, 0, 0));
            case Shape.Connector _ -> new Box(0, 0, 0, 0);
        };
    }

    private static Box extent(Shape.Line line) {
        double left = Math.min(line.from().x(), line.to().x());
        double top = Math.min(line.from().y(), line.to().y());
        return new Box(left, top, Math.abs(line.from().x() - line.to().x()),
                Math.abs(line.from().y() - line.to().y()));
    }

    private static Stream<Shape> withParts(Shape shape) {
        return shape instanceof Shape.Group group
                ? Stream.concat(Stream.of(shape), group.shapes().stream().flatMap(Drawing::withParts))
                : Stream.of(shape);
    }
}
