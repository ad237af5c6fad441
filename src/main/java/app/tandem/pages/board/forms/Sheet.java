package app.tandem.pages.board.forms;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form laid over the page, such as the search for a partner. Esc puts it away.
public final class Sheet extends StackPane {

    private @Nullable Node before;

    public Sheet() {
        getStyleClass().add("sheet-scrim");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) close();
        });
    }

    /// @param first what has the focus
    public void open(String heading, Node first, List<? extends Node> body, Button... actions) {
        if (!isVisible() && getScene() != null) before = getScene().getFocusOwner();
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var box = new VBox(title);
        box.getStyleClass().add("board-sheet");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.getChildren().addAll(body);
        if (actions.length > 0) {
            var row = new HBox(actions);
            row.getStyleClass().add("actions");
            box.getChildren().add(row);
        }
        getChildren().setAll(box);
        setVisible(true);
        first.requestFocus();
    }

    /// Gives the focus back to where it was.
    public void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }
}
