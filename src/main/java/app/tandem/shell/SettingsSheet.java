package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.ui.Theme;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be set; each change holds at once.
final class SettingsSheet extends VBox {

    SettingsSheet(SettingsFile file) {
        getStyleClass().addAll("floating", "sheet");
        var title = new Label(Words.of("settings.title"));
        title.getStyleClass().add("heading");
        var theme = new ComboBox<Theme.Mode>();
        theme.getItems().setAll(Theme.Mode.values());
        theme.setCellFactory(_ -> new ModeCell());
        theme.setButtonCell(new ModeCell());
        theme.setValue(file.get().theme());
        theme.setOnAction(_ -> file.change(all -> all.withTheme(theme.getValue())));
        var scale = new ComboBox<Integer>();
        scale.getItems().setAll(Theme.SCALES);
        scale.setValue(file.get().scale());
        scale.setOnAction(_ -> file.change(all -> all.withScale(scale.getValue())));
        var letters = new CheckBox(Words.of("settings.letters"));
        letters.setSelected(file.get().letters());
        letters.setOnAction(_ -> file.change(all ->
                all.withLetters(letters.isSelected() ? Settings.LetterKeys.ON : Settings.LetterKeys.OFF)));
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, named(Words.of("settings.theme"), theme), theme);
        grid.addRow(1, named(Words.of("settings.scale"), scale), scale);
        grid.add(letters, 0, 2, 2, 1);
        var note = new Label(Words.of("settings.note"));
        note.getStyleClass().add("meta");
        getChildren().addAll(title, grid, note);
    }

    private static Label named(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return label;
    }

    private static final class ModeCell extends ListCell<Theme.Mode> {
        @Override
        protected void updateItem(Theme.@Nullable Mode mode, boolean empty) {
            super.updateItem(mode, empty);
            setText(mode == null ? null : Words.of(mode));
        }
    }
}
