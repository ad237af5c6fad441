package app.tandem.pages.home;

import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row on Home: its code, its title, and how long it has waited, with a sign when that is too long.
final class LineCell extends ListCell<Glance.Line> {

    LineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Glance.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : row(line));
        setAccessibleText(line == null
                ? null
                : line.code() + " " + line.title() + ", " + Words.with("home.days.spoken", line.days()));
    }

    private static HBox row(Glance.Line line) {
        var code = new Label(line.code());
        code.getStyleClass().add("code");
        code.setMinWidth(USE_PREF_SIZE);
        var title = new Label(line.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var days = new Label(Words.with("home.days", line.days()));
        days.getStyleClass().add("meta");
        days.setMinWidth(USE_PREF_SIZE);
        if (line.late()) {
            Icons.on(days, Feather.ALERT_TRIANGLE);
            days.getStyleClass().addAll("warn", "strong");
        }
        return new HBox(code, title, days);
    }
}
