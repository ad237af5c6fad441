package app.tandem.shell.sheets;

import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.Fuzzy;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every key there is, those of the page in front first.
public final class KeySheet extends VBox {

    private final TextField wanted = new TextField();

    public KeySheet(List<Command> commands) {
        getStyleClass().addAll("floating", "sheet");
        var title = new Label(Words.of("keys.title"));
        title.getStyleClass().add("heading");
        wanted.setPromptText(Words.of("keys.filter"));
        wanted.setAccessibleText(Words.of("keys.filter"));
        var list = new ListView<Command>();
        list.setAccessibleText(Words.of("keys.title"));
        list.setCellFactory(_ -> new KeyCell());
        var keyed = commands.stream().filter(command -> command.key() != null).toList();
        wanted.textProperty().subscribe(typed -> list.getItems().setAll(keyed.stream()
                .filter(command -> Fuzzy.score(typed, command.label()).isPresent())
                .toList()));
        getChildren().addAll(title, wanted, list);
    }

    /// Puts the cursor into the filter.
    public void enter() {
        wanted.requestFocus();
    }

    private static final class KeyCell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            var key = command == null ? null : command.key();
            if (command == null || key == null) {
                setGraphic(null);
                return;
            }
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var keys = new Label(key.getDisplayText());
            keys.getStyleClass().add("strong");
            setGraphic(new HBox(new Label(command.label()), gap, keys));
            setAccessibleText(command.label() + ", " + key.getDisplayText());
        }
    }
}
