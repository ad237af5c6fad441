package app.tandem.pages.board;

import app.tandem.pages.board.lines.Line;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Joining two cards by pointing: a click on a ring and then on a card, or one card dragged onto another.
final class Linking {

    private static final double SLIP = 8;

    private final Meeting meeting;
    private final ReadOnlyObjectWrapper<Line.@Nullable Card> from = new ReadOnlyObjectWrapper<>();
    private @Nullable CardCell target;
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    /// What happens when two cards meet.
    interface Meeting {
        void meet(Line.Card from, Line.Card to);
    }

    /// Whether a card would be the one.
    enum Mark { TARGET, NONE }

    Linking(Meeting meeting) {
        this.meeting = meeting;
    }

    /// The card that waits for its partner; empty for none.
    ReadOnlyObjectProperty<Line.@Nullable Card> fromProperty() {
        return from.getReadOnlyProperty();
    }

    void begin(Line.Card line) {
        var waiting = from.get();
        if (waiting != null && waiting.getClass() != line.getClass()) {
            finish(line);
        } else {
            from.set(line);
        }
    }

    /// Answers whether there was something to stop.
    boolean cancel() {
        boolean was = from.get() != null;
        from.set(null);
        mark(null);
        dragging = false;
        return was;
    }

    void follow(CardCell cell) {
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(cell, event));
        cell.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(cell, event));
        cell.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(CardCell cell, MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        var waiting = from.get();
        var line = cell.card().orElse(null);
        if (waiting == null || line == null || onPort(event)) return;
        if (waiting.getClass() == line.getClass()) {
            cancel();
        } else {
            finish(line);
        }
        event.consume();
    }

    private void drag(CardCell cell, MouseEvent event) {
        var line = cell.card().orElse(null);
        if (line == null || cell.isEditing()) return;
        dragging |= Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > SLIP;
        if (!dragging) return;
        from.set(line);
        var under = cardAt(event.getPickResult().getIntersectedNode());
        mark(cell.equals(under) ? null : under);
    }

    /// The ring that was dragged is not clicked as well.
    private void release(MouseEvent event) {
        if (!dragging) return;
        event.consume();
        var over = target;
        var to = over == null ? null : over.card().orElse(null);
        if (to == null) cancel();
        else finish(to);
    }

    private void finish(Line.Card to) {
        var start = from.get();
        cancel();
        if (start != null) meeting.meet(start, to);
    }

    private void mark(@Nullable CardCell next) {
        if (target != null) target.target(Mark.NONE);
        target = next;
        if (next != null) next.target(Mark.TARGET);
    }

    private static boolean onPort(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof CardCell)) {
            if (node instanceof Button) return true;
            node = node.getParent();
        }
        return false;
    }

    private static @Nullable CardCell cardAt(@Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof CardCell cell && cell.card().isPresent()) return cell;
        }
        return null;
    }
}
