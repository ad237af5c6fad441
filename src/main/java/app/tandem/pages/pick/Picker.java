package app.tandem.pages.pick;

import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.ui.Fuzzy;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A search for one item among many: type a few letters, Enter takes the marked one. What is likeliest
/// stands first and says why.
///
/// @param <C> what is picked
public final class Picker<C extends Coded> extends VBox {

    /// More than anybody reads; a letter more narrows them down.
    private static final int MOST = 200;

    private final TextField search = new TextField();
    private final ListView<Choice<C>> found = new ListView<>();
    private final Label rest = new Label();
    private final Consumer<C> onPick;
    private List<Named<C>> all = List.of();
    private boolean moved;

    /// @param why it stands where it stands, in a few words; empty for no reason
    public record Choice<C extends Coded>(C item, String why) {}

    /// A choice with what is compared with the typed letters.
    private record Named<C extends Coded>(Choice<C> choice, String plain) {}

    public Picker(List<C> all, Consumer<C> onPick) {
        this.onPick = onPick;
        getStyleClass().add("picker");
        search.setPromptText(Words.of("board.pick.prompt"));
        search.setAccessibleText(Words.of("board.pick.prompt"));
        search.setId("partner-search");
        search.setOnAction(_ -> pick());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        search.textProperty().subscribe(typed -> search(typed));
        found.getStyleClass().add("partners");
        found.setFocusTraversable(false);
        found.setCellFactory(_ -> new Row<>());
        found.setOnMouseClicked(_ -> pick());
        rest.getStyleClass().add("meta");
        Views.fold(rest);
        getChildren().setAll(search, found, rest);
        offer(all.stream().map(each -> new Choice<>(each, "")).toList());
    }

    /// The same choices in a better order, once it is known. Whoever has begun to move in the list keeps it.
    public void offer(List<Choice<C>> ordered) {
        if (moved) return;
        all = ordered.stream().map(each -> new Named<>(each, Fuzzy.plain(named(each.item())))).toList();
        search(search.getText());
    }

    /// The choices with those in front for which there is a reason, in the order of the reasons.
    public void prefer(List<Choice<C>> preferred) {
        var first = new ArrayList<>(preferred);
        var known = preferred.stream().map(each -> each.item().id()).toList();
        all.stream().map(Named::choice).filter(each -> !known.contains(each.item().id())).forEach(first::add);
        offer(first);
    }

    /// What has the focus.
    public TextField search() {
        return search;
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void search(String typed) {
        var wanted = Fuzzy.plain(typed.strip());
        var fits = all.stream().filter(each -> each.plain().contains(wanted)).map(Named::choice).toList();
        Lists.update(found.getItems(), fits.subList(0, Math.min(MOST, fits.size())));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
        moved = false;
        rest.setText(Words.with("pick.rest", fits.size() - found.getItems().size()));
        rest.setVisible(fits.size() > MOST);
        search.setAccessibleHelp(Words.with("pick.found", fits.size()));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        moved = true;
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void pick() {
        var picked = found.getSelectionModel().getSelectedItem();
        if (picked != null) onPick.accept(picked.item());
    }

    private static String named(Coded coded) {
        return coded.code() + "  " + Visible.line(coded.title());
    }

    /// An item and at the end of its line why it stands there.
    private static final class Row<C extends Coded> extends ListCell<Choice<C>> {
        private final Label name = new Label();
        private final Label why = new Label();
        private final HBox line = new HBox(name, why);

        Row() {
            line.getStyleClass().add("bar");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            why.getStyleClass().add("meta");
            why.setMinWidth(USE_PREF_SIZE);
            line.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Choice<C> choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(choice == null || empty ? null : line);
            if (choice == null || empty) return;
            name.setText(named(choice.item()));
            why.setText(choice.why());
            setAccessibleText((named(choice.item()) + ". " + choice.why()).strip());
        }
    }
}
