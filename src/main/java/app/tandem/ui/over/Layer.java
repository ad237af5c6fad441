package app.tandem.ui.over;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What floats above the window, one thing at a time; Esc and a click beside it close it.
public final class Layer {

    private final ModalPane pane = new ModalPane();
    private @Nullable Node focusBefore;

    public Layer() {
        pane.setId("layer");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().subscribe(shown -> {
            if (!shown && focusBefore != null) focusBefore.requestFocus();
        });
    }

    public Node view() {
        return pane;
    }

    public boolean isShown() {
        return pane.isDisplay();
    }

    public void show(Region content) {
        pane.setAlignment(Pos.CENTER);
        put(content);
    }

    /// A fifth of the height below the upper edge, where the eye looks for a palette.
    public void showHigh(Region content) {
        pane.setAlignment(Pos.TOP_CENTER);
        StackPane.setMargin(content, new Insets(pane.getHeight() / 6, 0, 0, 0));
        put(content);
    }

    public void hide() {
        pane.hide(true);
    }

    private void put(Region content) {
        focusBefore = pane.getScene().getFocusOwner();
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.show(content);
    }
}
