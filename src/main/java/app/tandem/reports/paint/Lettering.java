package app.tandem.reports.paint;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import java.util.List;

/// Where words stand inside shapes and how strokes break, the same for every painter.
final class Lettering {

    /// Height of small letters above their line, as a share of the type's size.
    private static final double RISE = 0.35;
    private static final double PADDING = 0.4;

    private Lettering() {}

    /// Where the words of a shape stand so that they look centred in its height.
    static Point baseline(Box box, Label label) {
        double gap = PADDING * label.size();
        double x = switch (label.anchor()) {
            case START -> box.x() + gap;
            case MIDDLE -> box.center().x();
            case END -> box.right() - gap;
        };
        return new Point(x, box.center().y() + RISE * label.size());
    }

    /// Lengths of dash and gap; empty for an unbroken stroke.
    static List<Double> dashes(Look look) {
        double width = Math.max(look.width(), 0.5);
        return switch (look.dash()) {
            case SOLID -> List.of();
            case DASHED -> List.of(4 * width, 3 * width);
            case DOTTED -> List.of(width, 2 * width);
        };
    }
}
