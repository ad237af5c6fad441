package app.tandem.pages.records;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day of the calendar, typed or picked.
final class DayEditor extends FieldEditor {
    private final DatePicker picker = new DatePicker();
    private final Field field;
    private @Nullable LocalDate shown;

    DayEditor(Field field, Consumer<@Nullable Object> commit) {
        this.field = field;
        picker.setConverter(new DayText());
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

    private static final class DayText extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        @SuppressWarnings("NullAway") // the picker takes null for no date
        public LocalDate fromString(String text) {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        }
    }
}
