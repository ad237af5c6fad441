package app.tandem.pages.records;

import app.tandem.plan.Plan;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// A yes or no, ticked.
final class FlagEditor extends FieldEditor {
    private final CheckBox box;

    FlagEditor(Field field, Consumer<@Nullable Object> commit) {
        box = new CheckBox(field.title());
        box.setOnAction(_ -> tryCommit(commit, box.isSelected()));
        frame(field);
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    void show(Plan plan, @Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }
}
