package app.tandem.ui;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// A text of the plan in a field. Enter or leaving the field commits it; what is being typed is not
/// overwritten, and a text that must not be empty comes back.
public final class TypedText {

    private final TextInputControl field;
    private final boolean needed;
    private String shown = "";
    private Consumer<String> commit = _ -> {};

    private TypedText(TextInputControl field, boolean needed) {
        this.field = field;
        this.needed = needed;
        field.focusedProperty().subscribe(focused -> {
            if (!focused) leave();
        });
        if (field instanceof TextField line) line.setOnAction(_ -> leave());
    }

    public static TypedText of(TextInputControl field) {
        return new TypedText(field, false);
    }

    public static TypedText needed(TextInputControl field) {
        return new TypedText(field, true);
    }

    public void show(String text, Consumer<String> commit) {
        if (field.isFocused() && !field.getText().equals(shown)) return;
        this.commit = commit;
        shown = text;
        if (!field.getText().equals(text)) field.setText(text);
    }

    private void leave() {
        var typed = field.getText().strip();
        if (typed.equals(shown)) return;
        if (needed && typed.isEmpty()) {
            field.setText(shown);
            return;
        }
        shown = field.getText();
        commit.accept(typed);
    }
}
