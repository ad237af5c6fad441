package app.tandem.plan.drawing;

/// An upright rectangle of a drawing; y grows downwards.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /// The middle of its left or right edge.
    public Point middle(Edge edge) {
        return new Point(edge == Edge.LEFT ? x : right(), y + height / 2);
    }

    /// The smallest box that holds both.
    public Box around(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }
}
