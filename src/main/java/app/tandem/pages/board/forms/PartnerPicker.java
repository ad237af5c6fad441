package app.tandem.pages.board.forms;

import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A search for the card to link to: type a few letters, Enter takes the marked one.
public final class PartnerPicker {

    private final TextField search = new TextField();
    private final ListView<Coded> found = new ListView<>();
    private final List<? extends Coded> all;
    private final Consumer<Coded> onPick;

    public PartnerPicker(List<? extends Coded> all, Consumer<Coded> onPick) {
        this.all = all;
        this.onPick = onPick;
        search.setPromptText(Words.of("board.pick.prompt"));
        search.setAccessibleText(Words.of("board.pick.prompt"));
        search.setId("partner-search");
        search.textProperty().subscribe(text -> search(text));
        search.setOnAction(_ -> pick());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        found.getStyleClass().add("partners");
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Row());
        found.setOnMouseClicked(_ -> pick());
    }

    public TextField search() {
        return search;
    }

    public List<Node> body() {
        return List.of(search, found);
    }

    private void search(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        Lists.update(found.getItems(), all.stream().filter(each -> named(each).contains(wanted)).toList());
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
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void pick() {
        var picked = found.getSelectionModel().getSelectedItem();
        if (picked != null) onPick.accept(picked);
    }

    private static String named(Coded coded) {
        return (coded.code() + "  " + coded.title()).toLowerCase(Locale.ROOT);
    }

    private static final class Row extends ListCell<Coded> {
        @Override
        protected void updateItem(@Nullable Coded coded, boolean empty) {
            super.updateItem(coded, empty);
            setText(coded == null || empty ? null : coded.code() + "  " + Visible.line(coded.title()));
        }
    }
}
