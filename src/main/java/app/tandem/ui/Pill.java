package app.tandem.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A state as a word with an icon on a tint; never the tint alone.
public final class Pill extends Label {

    /// What the tint says.
    public enum Tone { OK, WARN, BAD, NEUTRAL }

    public Pill(Tone tone, Feather icon, String word) {
        super(word);
        getStyleClass().addAll("pill", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
        Icons.on(this, icon);
    }
}
