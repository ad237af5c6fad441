package app.tandem.pages.craft;

import app.tandem.plan.Coded;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line in which an item is looked for by code or title; Enter or a click takes the marked one.
final class ItemPicker extends VBox {

    private static final int MOST = 6;

    private final TextField search = new TextField();
    private final ListView<Coded> found = new ListView<>();
    private final Consumer<Coded> onPick;
    private List<? extends Coded> all = List.of();

    ItemPicker(String prompt, Consumer<Coded> onPick) {
        this.onPick = onPick;
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe(text -> search(text));
        search.setOnAction(_ -> pick());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Line());
        found.setOnMouseClicked(_ -> pick());
        found.getStyleClass().add("found");
        found.managedProperty().bind(found.visibleProperty());
        getChildren().addAll(search, found);
    }

    void offer(List<? extends Coded> items) {
        all = items;
    }

    void clear() {
        search.clear();
    }

    private void search(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        found.setVisible(!wanted.isEmpty());
        Lists.update(found.getItems(), wanted.isEmpty() ? List.<Coded>of() : all.stream()
                .filter(each -> (each.code() + "  " + each.title()).toLowerCase(Locale.ROOT).contains(wanted))
                .<Coded>map(each -> each).limit(MOST).toList());
        found.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pick() {
        var picked = found.getSelectionModel().getSelectedItem();
        if (picked != null) onPick.accept(picked);
    }

    private static final class Line extends ListCell<Coded> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Coded item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : item.code() + "  " + Visible.line(item.title()));
        }
    }
}
