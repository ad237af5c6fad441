package app.tandem.pages.coverage;

import app.tandem.plan.backlog.coverage.Grid;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row taken by its head and let go where another one stands.
final class RowDrag {

    private final TableView<Grid.Row> matrix;
    private Grid.@Nullable Row taken;

    RowDrag(TableView<Grid.Row> matrix, MatrixKeys.Deeds deeds) {
        this.matrix = matrix;
        matrix.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> taken = head(event.getPickResult()
                .getIntersectedNode()));
        matrix.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> {
            if (taken != null) matrix.setCursor(Cursor.CLOSED_HAND);
        });
        matrix.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            matrix.setCursor(null);
            var row = taken;
            var over = head(event.getPickResult().getIntersectedNode());
            taken = null;
            if (row != null && over != null && !row.equals(over)) deeds.place(row, over);
        });
    }

    /// The row whose head that is; empty beside all heads.
    private Grid.@Nullable Row head(@Nullable Node node) {
        for (var at = node; at != null && !at.equals(matrix); at = at.getParent()) {
            if (at instanceof TableCell<?, ?> cell && matrix.getColumns().indexOf(cell.getTableColumn()) == 0
                    && cell.getIndex() < matrix.getItems().size() && cell.getIndex() >= 0) {
                return matrix.getItems().get(cell.getIndex());
            }
        }
        return null;
    }
}
