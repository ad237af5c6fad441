package app.tandem.pages.craft;

import app.tandem.plan.craft.field.Tint;
import java.util.Locale;
import javafx.scene.layout.Region;

/// The colour of a choice. Its words stand beside it.
final class Swatch extends Region {

    Swatch(Tint tint) {
        getStyleClass().addAll("swatch", "tint-" + tint.name().toLowerCase(Locale.ROOT));
        setVisible(tint != Tint.NONE);
    }
}
