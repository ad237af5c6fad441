package app.tandem.pages.priorities;

import app.tandem.pages.priorities.FigureTable.Standing;
import app.tandem.plan.backlog.Requirement;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Moves the rows of a list by hand: dragged onto the row whose place they take, or a place up or down with
/// Alt and an arrow. The line that cuts the list goes the same way, with Shift and Alt.
final class RowHand {

    private static final double SLIP = 6;

    private final FigureTable table;
    private final ObjIntConsumer<FigureTable.Entry> stand;
    private final IntConsumer cut;
    private boolean line;
    private FigureTable.@Nullable Entry held;
    private double pressedY;
    private boolean dragging;

    /// @param stand puts an item at a place
    /// @param cut lets so many items stand above the line
    RowHand(FigureTable table, ObjIntConsumer<FigureTable.Entry> stand, IntConsumer cut) {
        this.table = table;
        this.stand = stand;
        this.cut = cut;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case DOWN -> move(event, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(KeyEvent event, int places) {
        if (event.isShiftDown()) above().ifPresent(items -> cut.accept(items + places));
        else step(places);
    }

    /// How many items stand above the line; empty while there is none.
    private OptionalInt above() {
        var places = table.getItems().stream().map(FigureTable.Entry::standing).toList();
        return places.stream().allMatch(each -> each == Standing.UNCUT) ? OptionalInt.empty()
                : OptionalInt.of(1 + Math.max(places.lastIndexOf(Standing.ABOVE),
                        places.lastIndexOf(Standing.LAST)));
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
        line = row != null && carriesLine(row, event);
        held = row == null || line || !movable(row.getItem()) ? null : row.getItem();
        pressedY = event.getSceneY();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        if ((held == null && !line) || (!dragging && Math.abs(event.getSceneY() - pressedY) < SLIP)) return;
        dragging = true;
        mark(row(event));
        event.consume();
    }

    private void drop(MouseEvent event) {
        var moved = held;
        held = null;
        if (!dragging || (moved == null && !line)) return;
        dragging = false;
        mark(null);
        var onto = row(event);
        if (line && onto != null) cut.accept(onto.getItem().place() - (inUpperHalf(onto, event) ? 1 : 0));
        if (moved != null && onto != null && onto.getItem().place() > 0 && !onto.getItem().equals(moved)) {
            stand.accept(moved, onto.getItem().place());
        }
        event.consume();
    }

    /// Whether the pointer is at the edge where the line runs.
    private static boolean carriesLine(TableRow<FigureTable.Entry> row, MouseEvent event) {
        double y = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return row.getItem().standing() == Standing.LAST && y > row.getHeight() - SLIP;
    }

    private static boolean inUpperHalf(TableRow<?> row, MouseEvent event) {
        return row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() < row.getHeight() / 2;
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
