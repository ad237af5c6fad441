package app.tandem.pages.board.forms;

import app.tandem.plan.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A form laid over the page, such as the search for a partner. While it is open no key acts on the page
/// behind it. Esc puts it away and keeps what was written in it for the next time.
public final class Sheet extends StackPane {

    /// Keys that would change the plan behind the form.
    private static final Set<KeyCode> CHANGING =
            EnumSet.of(KeyCode.Z, KeyCode.Y, KeyCode.V, KeyCode.L, KeyCode.D);

    private final Drafts drafts = new Drafts();
    private final Button leaving = new Button();
    private @Nullable Node before;

    public Sheet() {
        getStyleClass().add("sheet-scrim");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, new TabRing(this)::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::hold);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean kept = event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>;
            if (kept) hold(event); // a list would keep it for itself
        });
        leaving.setOnAction(_ -> close());
        setOnMouseClicked(event -> {
            if (event.getTarget() == this && !drafts.written()) close();
        });
    }

    /// Says something that wants nothing but to be read.
    public void tell(String sentence) {
        open(sentence, leaving, List.of());
    }

    /// A button that leaves the form stands last.
    ///
    /// @param first what has the focus
    public void open(String heading, Node first, List<? extends Node> body, Button... actions) {
        if (isVisible()) drafts.keep();
        else if (getScene() != null) before = getScene().getFocusOwner();
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var box = new VBox(title);
        box.getStyleClass().add("board-sheet");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        if (drafts.open(heading, body)) box.getChildren().add(again());
        box.getChildren().addAll(body);
        var row = new HBox(actions);
        row.getStyleClass().add("actions");
        leaving.setText(actions.length == 0 ? Words.of("board.close") : Words.of("board.cancel"));
        row.getChildren().add(leaving);
        box.getChildren().add(row);
        getChildren().setAll(box);
        setVisible(true);
        first.requestFocus();
    }

    /// What was written is saved or given up. Gives the focus back to where it was.
    public void close() {
        drafts.drop();
        leave();
    }

    private void leave() {
        drafts.forget();
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }

    /// Why a command of the page cannot be done: its own reason, or that a form is open.
    public ObservableValue<String> holding(ObservableValue<String> refusal) {
        return Bindings.createStringBinding(
                () -> isVisible() ? Words.of("board.sheet.open") : refusal.getValue(),
                visibleProperty(), refusal);
    }

    /// Enter stays with the button that it presses, and keys of the window with the window.
    private void hold(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            drafts.keep();
            leave();
        }
        boolean windows = (event.isShortcutDown() && !CHANGING.contains(code))
                || (code.isFunctionKey() && code != KeyCode.F2);
        if (code != KeyCode.ENTER && !windows) event.consume();
    }

    private static Label again() {
        var label = new Label(Words.of("board.sheet.again"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
