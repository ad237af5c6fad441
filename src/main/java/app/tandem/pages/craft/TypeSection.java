package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Refit;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// An added field as another type: what would become of every value is read before it happens.
final class TypeSection extends Section<CustomField> {

    private static final int MOST_NAMED = 8;

    private final ComboBox<CustomField.Type> type = Choices.of(CustomField.Type.TEXT);
    private final Label preview = new Label();
    private final Button change = new Button(Words.of("craft.type.change"));
    private @Nullable CustomField shown;

    TypeSection(Desk desk) {
        super(desk, Words.of("craft.type"));
        type.setAccessibleText(Words.of("craft.type"));
        type.setMaxWidth(Double.MAX_VALUE);
        type.valueProperty().subscribe(this::preview);
        preview.setWrapText(true);
        preview.getStyleClass().add("meta");
        change.setOnAction(_ -> change());
        fill(type, preview, change);
    }

    @Override
    void show(Plan plan, CustomField field) {
        boolean same = shown != null && shown.id().equals(field.id()) && shown.type() == field.type();
        shown = field;
        if (!same) type.setValue(field.type());
        preview();
    }

    private void preview() {
        var field = shown;
        if (field == null) return;
        var refit = Refit.of(desk().plan(), field, type.getValue());
        boolean other = field.type() != type.getValue();
        change.setDisable(!other || !refit.unread().isEmpty());
        preview.setVisible(other);
        preview.setManaged(other);
        preview.setText(Words.with("craft.type.preview", refit.lines().size(), refit.unread().size()) + "\n"
                + refit.lines().stream().limit(MOST_NAMED).map(TypeSection::line)
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Refit.Line line) {
        return line.problem().isEmpty()
                ? Words.with("craft.type.line", line.about(), line.before(), line.after())
                : Words.with("craft.type.unread", line.about(), line.before());
    }

    private void change() {
        var field = shown;
        if (field != null) attempt(() -> Refit.of(desk().plan(), field, type.getValue()).edit());
    }
}
