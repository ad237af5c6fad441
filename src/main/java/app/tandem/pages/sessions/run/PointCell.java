package app.tandem.pages.sessions.run;

import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One agenda point on the rail: its number, a tick when it is through, its title and its minutes.
class PointCell extends WrappingCell<AgendaItem> {

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label minutes = new Label();
    private final VBox said = new VBox(title, minutes);
    private final HBox line = new HBox(number, said);

    PointCell() {
        line.getStyleClass().add("minute");
        number.getStyleClass().add("point-number");
        minutes.getStyleClass().add("meta");
        number.setMinWidth(USE_PREF_SIZE);
        title.setWrapText(true);
        title.getStyleClass().add("point-title");
        HBox.setHgrow(said, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable AgendaItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : line);
        if (item == null || empty) return;
        boolean through = item.outcome() != AgendaItem.Outcome.OPEN;
        number.setText(through ? "✓" + item.number() : Integer.toString(item.number()));
        title.setText(item.title());
        minutes.setText(Words.with("sessions.minutes", item.minutesPlanned()));
        setAccessibleText(Words.with("sessions.point.spoken", item.number(), item.title(),
                item.minutesPlanned(), Words.of(item.outcome())));
    }
}
