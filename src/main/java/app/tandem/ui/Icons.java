package app.tandem.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the text beside them.
public final class Icons {

    private static final double TO_TEXT = 1.15;

    private Icons() {}

    /// Puts the icon before the text of a label or button.
    public static <L extends Labeled> L on(L labeled, Feather icon) {
        var drawn = new FontIcon(icon);
        drawn.getStyleClass().setAll("glyph"); // the theme gives its own class a fixed size
        labeled.fontProperty()
                .subscribe(font -> drawn.setIconSize((int) Math.round(font.getSize() * TO_TEXT)));
        labeled.setGraphic(drawn);
        return labeled;
    }

    /// A button that shows an icon only; its name is in the tooltip and read aloud.
    public static Button button(Feather icon, String name, Runnable action) {
        var button = on(new Button(), icon);
        button.getStyleClass().addAll("icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
