package app.tandem.pages.vendors.workshop;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Text that becomes an edit when the person is done with it: on Enter or when the focus leaves.
public final class Typing {

    private Typing() {}

    public static void commit(TextField field, Consumer<String> commit) {
        field.setOnAction(_ -> commit.accept(field.getText().strip()));
        onLeave(field, commit);
    }

    public static void commit(TextArea area, Consumer<String> commit) {
        onLeave(area, commit);
    }

    /// Shows what the plan holds, unless the person is just typing here.
    public static void show(TextInputControl control, String text) {
        if (!control.isFocused() && !control.getText().equals(text)) control.setText(text);
    }

    private static void onLeave(TextInputControl control, Consumer<String> commit) {
        control.focusedProperty().subscribe((had, has) -> {
            if (had && !has) commit.accept(control.getText().strip());
        });
    }
}
