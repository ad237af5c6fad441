package app.tandem.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Loads the FXML file that lies beside a controller and bears its name.
public final class Views {

    private Views() {}

    /// Lets each node take up room only while it is visible.
    public static void fold(Node... nodes) {
        for (var node : nodes) node.managedProperty().bind(node.visibleProperty());
    }

    public static Parent load(Object controller, ResourceBundle words) {
        Class<?> type = controller.getClass();
        var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), words);
        loader.setControllerFactory(_ -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("No view for " + type.getSimpleName(), e);
        }
    }
}
