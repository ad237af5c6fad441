package app.tandem.pages.roadmap;

import app.tandem.pages.Badges;
import app.tandem.plan.roadmap.Initiative;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// An initiative that waits for a place.
final class TrayCell extends ListCell<Initiative> {

    private static final double ROOM = 8;

    TrayCell(ListView<Initiative> tray) {
        setWrapText(true);
        prefWidthProperty().bind(tray.widthProperty().subtract(2 * ROOM));
    }

    @Override
    protected void updateItem(@Nullable Initiative initiative, boolean empty) {
        super.updateItem(initiative, empty);
        setText(initiative == null ? null : initiative.code() + " " + initiative.title());
        setGraphic(initiative == null ? null : Badges.of(initiative.leadSide()));
    }
}
