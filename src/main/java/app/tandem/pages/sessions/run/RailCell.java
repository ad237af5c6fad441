package app.tandem.pages.sessions.run;

import app.tandem.plan.session.AgendaItem;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A point in the rail that can be dragged to another place. Only a click without a drag goes to it.
final class RailCell extends PointCell {

    private final Consumer<AgendaItem> turn;
    private final BiConsumer<AgendaItem, Integer> move;

    /// @param move gets the point and how many places down it goes
    RailCell(Consumer<AgendaItem> turn, BiConsumer<AgendaItem, Integer> move) {
        this.turn = turn;
        this.move = move;
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) event.consume();
        });
        setOnMouseDragged(_ -> setCursor(Cursor.CLOSED_HAND));
        setOnMouseReleased(this::drop);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.isStillSincePress()) turn();
        });
    }

    private void turn() {
        getListView().requestFocus();
        getListView().getSelectionModel().select(getIndex());
        turn.accept(getItem());
    }

    private void drop(MouseEvent event) {
        setCursor(Cursor.DEFAULT);
        var item = getItem();
        if (item == null) return;
        RailDrop.under(event).map(getListView().getItems()::indexOf).filter(at -> at >= 0 && at != getIndex())
                .ifPresent(at -> move.accept(item, at - getIndex()));
    }
}
