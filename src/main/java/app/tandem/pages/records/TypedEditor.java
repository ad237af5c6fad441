package app.tandem.pages.records;

import app.tandem.plan.Plan;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Text, numbers and lists: Enter, or Ctrl+Enter in long texts, and leaving the field commit; Esc
/// restores.
final class TypedEditor extends FieldEditor {
    private final TextInputControl input;
    private final TextFormat format;
    private final Field field;
    private final Consumer<@Nullable Object> commit;
    private String shown = "";

    TypedEditor(Field field, Consumer<@Nullable Object> commit) {
        this.field = field;
        this.commit = commit;
        format = TextFormat.of(field);
        input = field.isLong() ? area() : new TextField();
        input.setEditable(TextFormat.canType(field));
        input.focusedProperty().subscribe(focused -> {
            if (!focused) commitTyped();
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        frame(field);
    }

    @Override
    Control control() {
        return input;
    }

    @Override
    void show(Plan plan, @Nullable Object value) {
        var text = format.show(value);
        boolean typing = !input.getText().equals(shown);
        shown = text;
        if (!typing || !input.isFocused()) input.setText(text);
    }

    private void key(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && (!field.isLong() || event.isShortcutDown());
        if (enter) commitTyped();
        else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) restore();
        else return;
        event.consume();
    }

    private void restore() {
        input.setText(shown);
        accept();
    }

    private void commitTyped() {
        if (input.getText().equals(shown)) return;
        try {
            var value = format.read(field, input.getText());
            tryCommit(commit, value);
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }
}
