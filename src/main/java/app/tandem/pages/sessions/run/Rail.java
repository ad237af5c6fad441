package app.tandem.pages.sessions.run;

import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Id;
import app.tandem.plan.session.AgendaItem;
import app.tandem.ui.Lists;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The agenda beside the meeting: a click or Enter goes to a point, a drag or Alt with an arrow moves it.
final class Rail {

    private final Room room;
    private final ListView<AgendaItem> list;
    private final Consumer<AgendaItem> turn;
    private @Nullable Id<AgendaItem> shown;

    Rail(Room room, ListView<AgendaItem> list, Consumer<AgendaItem> turn) {
        this.room = room;
        this.list = list;
        this.turn = turn;
        list.setCellFactory(_ -> new RailCell(turn, this::move));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(List<AgendaItem> agenda, AgendaItem point) {
        Lists.update(list.getItems(), agenda, list.getSelectionModel(), AgendaItem::id);
        if (point.id().equals(shown)) return;
        shown = point.id();
        list.getSelectionModel().select(point);
    }

    private void press(KeyEvent event) {
        var item = list.getSelectionModel().getSelectedItem();
        if (item == null) return;
        if (event.getCode() == KeyCode.ENTER) turn.accept(item);
        else if (event.isAltDown() && event.getCode() == KeyCode.UP) move(item, -1);
        else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) move(item, 1);
        else return;
        event.consume();
    }

    private void move(AgendaItem item, int steps) {
        room.perform(SessionEdits.move(room.plan(), item, steps));
    }
}
