package app.tandem.pages.records;

import app.tandem.plan.Plan;
import app.tandem.ui.Icons;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One field of a form with its name above and, when something was refused, the reason below.
abstract class FieldEditor {

    private final VBox box = new VBox();
    private final Label error = Icons.on(new Label(), Feather.ALERT_CIRCLE);

    /// @param commit told the new value; throws [IllegalArgumentException] when the row refuses it
    static FieldEditor of(Field field, Consumer<@Nullable Object> commit) {
        var type = field.type();
        if (field.fixed()) return new FixedEditor(field);
        if (type == boolean.class) return new FlagEditor(field, commit);
        if (Option.canChoose(field)) return new ChoiceEditor(field, commit);
        if (type == LocalDate.class) return new DayEditor(field, commit);
        return new TypedEditor(field, commit);
    }

    /// Shows the value, unless somebody is typing here.
    abstract void show(Plan plan, @Nullable Object value);

    abstract Control control();

    final Node view() {
        return box;
    }

    final void frame(Field field) {
        var name = new Label(field.title());
        name.getStyleClass().add("meta");
        name.setLabelFor(control());
        control().setAccessibleText(field.title());
        control().setMaxWidth(Double.MAX_VALUE);
        error.getStyleClass().addAll("field-error", "bad");
        error.setWrapText(true);
        box.getStyleClass().add("field");
        if (control() instanceof CheckBox) box.getChildren().add(control());
        else box.getChildren().addAll(name, control());
    }

    final void refuse(String reason) {
        error.setText(reason);
        if (!box.getChildren().contains(error)) box.getChildren().add(error);
    }

    final void accept() {
        box.getChildren().remove(error);
    }

    final void tryCommit(Consumer<@Nullable Object> commit, @Nullable Object value) {
        try {
            commit.accept(value);
            accept();
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }
}
