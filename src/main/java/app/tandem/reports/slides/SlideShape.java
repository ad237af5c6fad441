package app.tandem.reports.slides;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Look;

/// A closed shape as PowerPoint knows it.
///
/// @param kind the name of its geometry, such as `roundRect`
/// @param inset from its left edge to its words, in heights of their type
record SlideShape(String kind, Box box, Look look, double radius, double inset) {

    SlideShape(String kind, Box box, Look look) {
        this(kind, box, look, 0, 0);
    }

    /// How round the corners are, in hundred-thousandths of the shorter edge.
    long roundness() {
        double shorter = Math.min(box.width(), box.height());
        return shorter <= 0 ? 0 : Math.min(50_000, Math.round(100_000 * radius / shorter));
    }
}
