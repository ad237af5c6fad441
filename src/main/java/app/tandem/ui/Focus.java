package app.tandem.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Gives the focus to a node that may not be in the window yet: the content of a scroll pane, for one, comes
/// there only when the pane is first drawn.
public final class Focus {

    private Focus() {}

    /// Now, or as soon as the node is in a window.
    public static void to(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene now) {
                scene.removeListener(this);
                node.requestFocus();
            }
        });
    }
}
