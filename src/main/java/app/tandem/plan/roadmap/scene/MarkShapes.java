package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Milestone;
import java.util.List;

/// The signs for milestones, a shape for each type, and for limits.
final class MarkShapes {

    private MarkShapes() {}

    static List<Shape> of(Milestone.Type type, Point center, double radius) {
        var solid = Look.filled(Ink.INK);
        var ring = Look.stroked(Ink.INK, radius / 3.2).withFill(Ink.SURFACE);
        double inner = 0.9 * radius;
        return switch (type) {
            case DECISION -> List.of(Shape.Diamond.of(center, radius, solid));
            case CONTRACT -> List.of(Shape.Rect.of(square(center, 0.8 * radius), solid));
            case GO_LIVE -> List.of(Shape.Oval.of(square(center, 0.9 * radius), solid));
            case TEST -> List.of(Shape.Oval.of(square(center, inner), ring));
            case TRAINING -> List.of(Shape.Rect.of(square(center, 0.8 * radius), ring));
            case VENDOR_DATE -> List.of(Shape.Diamond.of(center, radius, ring));
            case BENEFIT_CHECK -> List.of(Shape.Oval.of(square(center, inner), ring),
                    Shape.Oval.of(square(center, 0.4 * radius), solid));
        };
    }

    private static Box square(Point center, double half) {
        return new Box(center.x() - half, center.y() - half, 2 * half, 2 * half);
    }
}
