package app.tandem.pages.sessions;

import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One agenda point on the rail: its number, a tick when it is through, its title and its minutes.
final class PointCell extends ListCell<AgendaItem> {

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label minutes = new Label();
    private final HBox line = new HBox(number, title, minutes);

    PointCell() {
        line.getStyleClass().add("bar");
        number.getStyleClass().add("point-number");
        minutes.getStyleClass().add("meta");
        minutes.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.prefWidthProperty().bind(listViewProperty().flatMap(ListView::widthProperty)
                .map(width -> width.doubleValue() - 9 * title.getFont().getSize()));
        setPrefWidth(0);
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
