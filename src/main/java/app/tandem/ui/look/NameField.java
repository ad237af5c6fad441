package app.tandem.ui.look;

import app.tandem.ui.Views;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A field that comes when something needs a name, with a tick whether it is for oneself only, and goes with
/// Enter, with Esc and when the keys go elsewhere.
public final class NameField extends HBox {

    private final TextField name = new TextField();
    private final CheckBox alone;
    private final Label problem = new Label();
    private BiConsumer<String, Boolean> onName = (_, _) -> {};

    public NameField(String words, String onlyForMe) {
        alone = new CheckBox(onlyForMe);
        alone.setId("view-alone");
        alone.setMinWidth(USE_PREF_SIZE);
        name.setId("view-name");
        name.setAccessibleText(words);
        name.setPromptText(words);
        name.setOnAction(_ -> done());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        problem.getStyleClass().add("bad");
        getStyleClass().add("saved-views");
        getChildren().addAll(name, alone, problem);
        Views.fold(name, alone);
        focusWithinProperty().subscribe(within -> {
            if (!within) hide();
        });
        hide();
    }

    /// @param then is told the name, and whether it is for oneself only
    public void ask(String suggested, BiConsumer<String, Boolean> then) {
        onName = then;
        name.setVisible(true);
        alone.setVisible(true);
        problem.setText("");
        alone.setSelected(false);
        name.setText(suggested);
        name.requestFocus();
        name.selectAll();
    }

    /// Asks for a name for what has its place already.
    public void rename(String suggested, BiConsumer<String, Boolean> then) {
        ask(suggested, then);
        alone.setVisible(false);
    }

    public void hide() {
        name.setVisible(false);
        alone.setVisible(false);
    }

    /// Says what went wrong, or how it went.
    public void tell(String sentence) {
        problem.setText(sentence);
    }

    private void done() {
        var text = name.getText().strip();
        if (!text.isEmpty()) onName.accept(text, alone.isSelected());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) hide();
        else if (event.getCode() == KeyCode.ENTER && alone.equals(event.getTarget())) done();
        else return;
        event.consume();
    }
}
