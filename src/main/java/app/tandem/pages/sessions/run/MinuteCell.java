package app.tandem.pages.sessions.run;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Words;
import app.tandem.plan.session.MinuteLine;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the minutes: the code or the sort of line, and its text. A line about a row shows the row as
/// it is worded now; what the program wrote itself is grey.
final class MinuteCell extends WrappingCell<MinuteLine> {

    private final Room room;
    private final FontIcon icon = new FontIcon();
    private final Label code = new Label();
    private final Label text = new Label();
    private final HBox line = new HBox(icon, code, text);

    MinuteCell(Room room) {
        this.room = room;
        line.getStyleClass().add("minute");
        code.getStyleClass().add("strong");
        code.setMinWidth(USE_PREF_SIZE);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable MinuteLine one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : line);
        if (one == null || empty) return;
        var about = one.about();
        var row = about == null ? null : room.plan().find(about).orElse(null);
        icon.setIconCode(icon(one.kind()));
        code.setText(about == null ? "" : about.toString());
        code.setManaged(about != null);
        text.setText(row == null ? one.text() : row.title());
        text.getStyleClass().removeAll("muted");
        if (row == null && one.kind() == MinuteLine.Kind.AUTOMATIC) text.getStyleClass().add("muted");
        setAccessibleText(Words.of(one.kind()) + " " + code.getText() + " " + text.getText());
    }

    private static Feather icon(MinuteLine.Kind kind) {
        return switch (kind) {
            case NOTE -> Feather.EDIT_3;
            case PARKED -> Feather.FLAG;
            case AUTOMATIC -> Feather.CHEVRON_RIGHT;
            case RISK -> Feather.ALERT_TRIANGLE;
        };
    }
}
