package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.Box;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// How far the roadmap is scrolled, down and across.
final class Scrolls {

    private static final double STEP = 30;
    private static final double PAGE = 0.9;

    final ScrollBar down = new ScrollBar();
    final ScrollBar across = new ScrollBar();

    Scrolls(Runnable moved) {
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        across.setFocusTraversable(false);
        down.valueProperty().subscribe(_ -> moved.run());
        across.valueProperty().subscribe(_ -> moved.run());
    }

    double left() {
        return across.getValue();
    }

    double top() {
        return down.getValue();
    }

    double thick() {
        return down.prefWidth(-1);
    }

    void by(double dx, double dy) {
        to(left() + dx, top() + dy);
    }

    void to(double left, double top) {
        across.setValue(Math.clamp(left, 0, across.getMax()));
        down.setValue(Math.clamp(top, 0, down.getMax()));
    }

    /// Scrolls no further than needed.
    ///
    /// @param frame its left and top are those of what scrolls, its width and height those of everything
    void reveal(Box box, Box frame, double em) {
        double above = box.y() - frame.y() - em / 2;
        double below = box.bottom() + em + thick() - frame.height();
        double left = left();
        boolean out = left > box.right() - frame.x() || left < box.x() + 2 * em - frame.width();
        to(out ? box.x() - frame.x() - 2 * em : left, Math.max(below, Math.min(above, top())));
    }

    void lay(double width, double height, double head) {
        double thick = thick();
        double foot = across.isVisible() ? thick : 0;
        down.resizeRelocate(width - thick, head, thick, Math.max(0, height - head - foot));
        across.resizeRelocate(0, height - thick, width - thick, thick);
    }

    static void range(ScrollBar bar, double whole, double shown) {
        double rest = Math.max(0, Math.rint(whole - shown));
        bar.setVisible(rest > 0);
        bar.setMax(rest);
        bar.setVisibleAmount(whole <= 0 ? 0 : rest * Math.min(1, shown / whole));
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(Math.max(1, shown * PAGE));
        bar.setValue(Math.clamp(bar.getValue(), 0, rest));
    }
}
