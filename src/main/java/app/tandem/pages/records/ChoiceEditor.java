package app.tandem.pages.records;

import app.tandem.plan.Plan;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// A constant or a row; the rows are looked up when the list opens.
final class ChoiceEditor extends FieldEditor {
    private final ComboBox<Option> combo = new ComboBox<>();
    private Plan plan = Plan.EMPTY;
    private boolean showing;

    ChoiceEditor(Field field, Consumer<@Nullable Object> commit) {
        combo.setVisibleRowCount(12);
        combo.setOnShowing(_ -> load(field));
        combo.setOnAction(_ -> {
            var chosen = combo.getValue();
            if (!showing && chosen != null) tryCommit(commit, chosen.value());
        });
        if (!field.isReference()) load(field);
        frame(field);
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void show(Plan plan, @Nullable Object value) {
        this.plan = plan;
        showing = true;
        combo.setValue(Option.shown(plan, value));
        showing = false;
    }

    private void load(Field field) {
        var value = combo.getValue();
        showing = true;
        combo.getItems().setAll(Option.of(plan, field));
        combo.setValue(value);
        showing = false;
    }
}
