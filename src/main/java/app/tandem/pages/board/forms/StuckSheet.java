package app.tandem.pages.board.forms;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Stalemate;
import app.tandem.ui.Visible;
import app.tandem.ui.WrappingCell;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What does not move, why, and the smallest act that would move it, as a button.
public final class StuckSheet {

    private final ListView<Stalemate> list = new ListView<>();

    /// @param act does the smallest next act for an item
    public StuckSheet(List<Stalemate> stuck, Consumer<Stalemate> act) {
        list.setId("stuck");
        list.setPlaceholder(new Label(Words.of("board.stuck.none")));
        list.setCellFactory(_ -> new Stuck(act));
        list.getItems().setAll(stuck);
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) act.accept(chosen);
        });
        list.getStyleClass().add("partners");
    }

    public Node first() {
        return list;
    }

    public List<Node> body() {
        return List.of(list);
    }

    /// Puts everything that is stuck on the agenda of the next session.
    public Button agenda(String words, Runnable push) {
        var button = new Button(words);
        button.setId("push-stuck");
        button.setDisable(list.getItems().isEmpty());
        button.setOnAction(_ -> push.run());
        return button;
    }

    private static final class Stuck extends WrappingCell<Stalemate> {
        private final Consumer<Stalemate> act;

        Stuck(Consumer<Stalemate> act) {
            this.act = act;
        }

        @Override
        protected void updateItem(@Nullable Stalemate stuck, boolean empty) {
            super.updateItem(stuck, empty);
            setGraphic(stuck == null || empty ? null : row(stuck));
            setAccessibleText(stuck == null || empty ? null : title(stuck) + ". " + why(stuck));
        }

        private Node row(Stalemate stuck) {
            var title = new Label(title(stuck));
            title.setWrapText(true);
            var why = new Label(why(stuck));
            why.getStyleClass().add("meta");
            why.setWrapText(true);
            var words = new VBox(title, why);
            HBox.setHgrow(words, Priority.ALWAYS);
            var button = new Button(Words.of(stuck.act()));
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(_ -> act.accept(stuck));
            var row = new HBox(words, button);
            row.getStyleClass().add("stuck-row");
            return row;
        }

        private static String title(Stalemate stuck) {
            return stuck.item().code() + "  " + Visible.line(stuck.item().title());
        }

        private static String why(Stalemate stuck) {
            return Words.with("board.stuck.why", Words.of(stuck.turn().holder()), stuck.days(),
                    stuck.reasons().stream().map(Words::of).collect(Collectors.joining(", ")));
        }
    }
}
