package app.tandem.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Who speaks, as colour, shape and letters at once: IT a square, the contact center a pill, both a diamond.
public final class SideBadge extends Label {

    /// The looks there are; everybody else at the table has an outline.
    public enum Party { IT, CC, JOINT, OTHER }

    public SideBadge(Party party, String letters, String spoken) {
        super(letters);
        getStyleClass().addAll("side-badge", party.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(spoken);
        if (party == Party.JOINT) {
            var diamond = new Region();
            diamond.getStyleClass().add("diamond");
            setGraphic(diamond);
        }
    }
}
