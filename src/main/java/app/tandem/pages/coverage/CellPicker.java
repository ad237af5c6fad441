package app.tandem.pages.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.ui.Fuzzy;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The capabilities that could stand in an empty cell: a few letters narrow them down, Enter takes one.
final class CellPicker extends VBox {

    private final TextField search = new TextField();
    private final ListView<Capability> found = new ListView<>();

    CellPicker(List<Capability> all, Consumer<Capability> onPick) {
        found.getStyleClass().add("partners");
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Line());
        search.setPromptText(Words.of("board.pick.prompt"));
        search.setAccessibleText(Words.of("board.pick.prompt"));
        search.textProperty().subscribe(typed -> {
            Lists.update(found.getItems(), all.stream()
                    .filter(each -> Fuzzy.plain(named(each)).contains(Fuzzy.plain(typed.strip()))).toList());
            found.getSelectionModel().selectFirst();
        });
        Runnable pick = () -> {
            var picked = found.getSelectionModel().getSelectedItem();
            if (picked != null) onPick.accept(picked);
        };
        search.setOnAction(_ -> pick.run());
        found.setOnMouseClicked(_ -> pick.run());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        getChildren().setAll(search, found);
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private static String named(Capability capability) {
        return capability.code() + "  " + Visible.line(capability.title());
    }

    private static final class Line extends ListCell<Capability> {
        @Override
        protected void updateItem(@Nullable Capability capability, boolean empty) {
            super.updateItem(capability, empty);
            setText(capability == null || empty ? null : named(capability));
        }
    }
}
