package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.Shape;
import java.util.List;

/// Something begun with the pressed pointer on the roadmap, until it is dropped or let go.
interface Gesture {

    /// The pointer is there now, in the scene. Answers what to show of it.
    List<Shape> to(double x, double y);

    /// The pointer was released; a gesture that led nowhere does nothing.
    void drop();
}
