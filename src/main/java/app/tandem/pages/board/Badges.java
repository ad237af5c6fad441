package app.tandem.pages.board;

import app.tandem.plan.Side;
import app.tandem.plan.backlog.Fit;
import app.tandem.ui.Ticks;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The small drawings of cards and links.
final class Badges {

    private Badges() {}

    static Ticks.Given ticks(Fit fit) {
        if (fit.agreed()) return Ticks.Given.BOTH;
        if (fit.ticked(Side.IT)) return Ticks.Given.LEFT;
        return fit.ticked(Side.CC) ? Ticks.Given.RIGHT : Ticks.Given.NONE;
    }

    /// Text that is never cut short.
    static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
