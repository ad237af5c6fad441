package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import app.tandem.ui.Theme;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The line at the lower edge: whether everything is saved, notices, scale and theme.
final class StatusLine extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Label saved = Icons.on(new Label(Words.of("status.saved")), Feather.CHECK);
    private final Button notices = quiet(Feather.FLAG);

    StatusLine(Theme theme, Notices heard, SettingsFile settings) {
        getStyleClass().addAll("status-line", "bar");
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var scale = quiet(Feather.MAXIMIZE_2);
        scale.textProperty().bind(theme.scaleProperty().map(percent -> Words.with("status.scale", percent)));
        scale.setOnAction(_ -> settings.change(all -> all.withScale(100)));
        scale.setAccessibleText(Words.of("command.scaleReset"));
        var colours = quiet(Feather.MOON);
        colours.textProperty().bind(theme.modeProperty().map(Words::of));
        colours.setOnAction(_ -> settings.change(all -> all.withTheme(next(all.theme()))));
        colours.setAccessibleText(Words.of("settings.theme"));
        notices.textProperty().bind(heard.countProperty().map(count -> Words.with("status.notices", count)));
        notices.setOnAction(_ -> heard.show());
        getChildren().addAll(saved, gap, notices, scale, colours);
    }

    ReadOnlyStringProperty savedTextProperty() {
        return saved.textProperty();
    }

    /// An edit has reached the disk.
    void savedAt(LocalTime time) {
        saved.setText(Words.with("status.savedAt", CLOCK.format(time)));
    }

    private static Theme.Mode next(Theme.Mode mode) {
        return Theme.Mode.values()[(mode.ordinal() + 1) % Theme.Mode.values().length];
    }

    private static Button quiet(Feather icon) {
        var button = Icons.on(new Button(), icon);
        button.getStyleClass().addAll("flat", "quiet");
        return button;
    }
}
