package app.tandem.pages.records;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One field of a form with its name above and, when something was refused, the reason below.
abstract class FieldEditor {

    private final VBox box = new VBox();
    private final Label error = Icons.on(new Label(), Feather.ALERT_CIRCLE);

    /// @param commit told the new value; throws [IllegalArgumentException] when the row refuses it
    static FieldEditor of(Field field, Consumer<@Nullable Object> commit) {
        var type = field.type();
        if (type == boolean.class) return new Flag(field, commit);
        if (Choices.canChoose(field)) return new Choice(field, commit);
        if (type == LocalDate.class) return new Day(field, commit);
        return new Typed(field, commit);
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

    /// Text, numbers and lists: Enter, or Ctrl+Enter in long texts, and leaving the field commit; Esc
    /// restores.
    private static final class Typed extends FieldEditor {
        private final TextInputControl input;
        private final TextFormat format;
        private final Field field;
        private final Consumer<@Nullable Object> commit;
        private String shown = "";

        Typed(Field field, Consumer<@Nullable Object> commit) {
            this.field = field;
            this.commit = commit;
            format = TextFormat.of(field);
            input = field.isLong() ? area() : new TextField();
            input.setEditable(TextFormat.canType(field) && !field.name().equals("code"));
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

    private static final class Flag extends FieldEditor {
        private final CheckBox box;

        Flag(Field field, Consumer<@Nullable Object> commit) {
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

    /// A constant or a row; the rows are looked up when the list opens.
    private static final class Choice extends FieldEditor {
        private final ComboBox<Choices> combo = new ComboBox<>();
        private Plan plan = Plan.EMPTY;
        private boolean showing;

        Choice(Field field, Consumer<@Nullable Object> commit) {
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
            combo.setValue(Choices.shown(plan, value));
            showing = false;
        }

        private void load(Field field) {
            var value = combo.getValue();
            showing = true;
            combo.getItems().setAll(Choices.of(plan, field));
            combo.setValue(value);
            showing = false;
        }
    }

    private static final class Day extends FieldEditor {
        private final DatePicker picker = new DatePicker();
        private final Field field;
        private @Nullable LocalDate shown;

        Day(Field field, Consumer<@Nullable Object> commit) {
            this.field = field;
            picker.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable LocalDate day) {
                    return day == null ? "" : day.toString();
                }

                @Override
                @SuppressWarnings("NullAway") // the picker takes null for no date
                public LocalDate fromString(String text) {
                    return text.isBlank() ? null : LocalDate.parse(text.strip());
                }
            });
            picker.setOnAction(_ -> commitDay(commit));
            picker.getEditor().focusedProperty().subscribe(focused -> {
                if (!focused) commitText(commit);
            });
            frame(field);
        }

        @Override
        Control control() {
            return picker;
        }

        @Override
        void show(Plan plan, @Nullable Object value) {
            shown = (LocalDate) value;
            picker.setValue(shown);
        }

        private void commitText(Consumer<@Nullable Object> commit) {
            try {
                picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
                commitDay(commit);
            } catch (DateTimeException e) {
                refuse(Words.of("records.error.date"));
            }
        }

        private void commitDay(Consumer<@Nullable Object> commit) {
            var day = picker.getValue();
            if (Objects.equals(day, shown)) return;
            if (day == null && !field.optional()) refuse(Words.of("records.error.date"));
            else tryCommit(commit, day);
        }
    }
}
