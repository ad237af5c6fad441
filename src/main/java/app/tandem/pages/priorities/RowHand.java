package app.tandem.pages.priorities;

import app.tandem.plan.backlog.Requirement;
import java.util.function.ObjIntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Moves the rows of a list by hand: dragged onto the row whose place they take, or a place up or down with
/// Alt and an arrow.
final class RowHand {

    private static final double SLIP = 6;

    private final FigureTable table;
    private final ObjIntConsumer<FigureTable.Entry> stand;
    private FigureTable.@Nullable Entry held;
    private double pressedY;
    private boolean dragging;

    RowHand(FigureTable table, ObjIntConsumer<FigureTable.Entry> stand) {
        this.table = table;
        this.stand = stand;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Puts the selected need so many places further down.
    void step(int places) {
        var entry = table.getSelectionModel().getSelectedItem();
        if (entry == null || !movable(entry)) return;
        int last = table.getItems().stream().mapToInt(FigureTable.Entry::place).max().orElse(0);
        int to = entry.place() + places;
        if (to >= 1 && to <= last) stand.accept(entry, to);
    }

    private static boolean movable(FigureTable.Entry entry) {
        return entry.place() > 0 && entry.item() instanceof Requirement;
    }

    private void press(MouseEvent event) {
        var row = row(event);
        held = row == null || !movable(row.getItem()) ? null : row.getItem();
        pressedY = event.getSceneY();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        if (held == null || (!dragging && Math.abs(event.getSceneY() - pressedY) < SLIP)) return;
        dragging = true;
        mark(row(event));
        event.consume();
    }

    private void drop(MouseEvent event) {
        var moved = held;
        held = null;
        if (!dragging || moved == null) return;
        dragging = false;
        mark(null);
        var onto = row(event);
        if (onto != null && onto.getItem().place() > 0 && !onto.getItem().equals(moved)) {
            stand.accept(moved, onto.getItem().place());
        }
        event.consume();
    }

    private void mark(@Nullable TableRow<FigureTable.Entry> target) {
        for (var row : table.lookupAll(".table-row-cell")) {
            row.getStyleClass().remove("target");
            if (row.equals(target)) row.getStyleClass().add("target");
        }
    }

    @SuppressWarnings("unchecked") // the rows of that table hold its entries
    private @Nullable TableRow<FigureTable.Entry> row(MouseEvent event) {
        for (Node node : table.lookupAll(".table-row-cell")) {
            var at = node.sceneToLocal(event.getSceneX(), event.getSceneY());
            if (node instanceof TableRow<?> row && row.getItem() != null && row.isVisible()
                    && row.getLayoutBounds().contains(at)) {
                return (TableRow<FigureTable.Entry>) row;
            }
        }
        return null;
    }
}
