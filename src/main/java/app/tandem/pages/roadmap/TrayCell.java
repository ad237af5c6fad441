package app.tandem.pages.roadmap;

import app.tandem.pages.Badges;
import app.tandem.plan.roadmap.Initiative;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// An initiative that waits for a place.
final class TrayCell extends ListCell<Initiative> {

    TrayCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Initiative initiative, boolean empty) {
        super.updateItem(initiative, empty);
        setText(initiative == null ? null : initiative.code() + " " + initiative.title());
        setGraphic(initiative == null ? null : Badges.of(initiative.leadSide()));
    }
}
