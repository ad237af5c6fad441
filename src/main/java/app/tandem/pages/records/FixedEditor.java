package app.tandem.pages.records;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What follows from a tick, a sign-off or other words: to be read and copied, not typed.
final class FixedEditor extends FieldEditor {
    private final TextField text = new TextField();

    FixedEditor(Field field) {
        text.setEditable(false);
        text.setTooltip(new Tooltip(Words.of("records.fixed")));
        text.setAccessibleHelp(Words.of("records.fixed"));
        frame(field);
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    void show(Plan plan, @Nullable Object value) {
        text.setText(Option.shown(plan, value).text());
    }
}
