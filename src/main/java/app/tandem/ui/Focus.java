package app.tandem.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the focus is, and how a node gets it that may not be in the window yet: the content of a scroll
/// pane, for one, comes there only when the pane is first drawn.
public final class Focus {

    private Focus() {}

    /// Whether the node or one inside it has the focus. The node's own property does not tell: it also counts
    /// the cells that a box to choose from has chosen.
    public static boolean within(Node node) {
        var scene = node.getScene();
        for (var at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(node)) return true;
        }
        return false;
    }

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
