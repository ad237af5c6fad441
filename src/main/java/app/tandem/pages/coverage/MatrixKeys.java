package app.tandem.pages.coverage;

import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.coverage.Grid;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The matrix by keyboard: from cell to cell that says something, and what is done to the one in front.
final class MatrixKeys {

    private final TableView<Grid.Row> matrix;
    private final Deeds deeds;

    /// What a key can do to the cell in front.
    interface Deeds {

        void assess(Coverage coverage);

        void unlink();

        /// Moves the row in front past so many others, up when negative.
        void move(int step);

        /// Puts a row where another one stands.
        void place(Grid.Row row, Grid.Row at);

        /// Types its condition, or looks for a partner where there is none.
        void enter();
    }

    MatrixKeys(TableView<Grid.Row> matrix, Deeds deeds) {
        this.matrix = matrix;
        this.deeds = deeds;
        matrix.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new RowDrag(matrix, deeds);
        new RowSeek(matrix, this::go);
        matrix.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) deeds.enter();
        });
    }

    /// 0 to 4 and ? give the best link of the cell another coverage.
    private void typed(KeyEvent event) {
        int at = "?01234".indexOf(event.getCharacter());
        if (at < 0 || event.getCharacter().isEmpty()) return;
        deeds.assess(Coverage.values()[at]);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        boolean far = event.isShortcutDown();
        if (event.isAltDown()) {
            alt(event);
            return;
        }
        switch (event.getCode()) {
            case ENTER -> deeds.enter();
            case DELETE, BACK_SPACE -> deeds.unlink();
            case HOME -> go(row(), 0);
            case END -> go(row(), matrix.getColumns().size() - 1);
            case RIGHT -> {
                if (!far) return;
                leap(0, 1);
            }
            case LEFT -> {
                if (!far) return;
                leap(0, -1);
            }
            case DOWN -> {
                if (!far) return;
                leap(1, 0);
            }
            case UP -> {
                if (!far) return;
                leap(-1, 0);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void alt(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> deeds.move(-1);
            case DOWN -> deeds.move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next cell in that direction that has a link; at the edge it stays.
    private void leap(int down, int right) {
        int row = row() + down;
        int column = column() + right;
        while (row >= 0 && row < matrix.getItems().size()
                && column >= 0 && column < matrix.getColumns().size()) {
            if (linked(matrix.getItems().get(row), matrix.getColumns().get(column))) {
                go(row, column);
                return;
            }
            row += down;
            column += right;
        }
    }

    private static boolean linked(Grid.Row row, TableColumn<Grid.Row, ?> column) {
        var answer = answer(row, column);
        return answer != null && answer.best().isPresent();
    }

    private static @Nullable Answer answer(Grid.Row row, TableColumn<Grid.Row, ?> column) {
        return column.getId() == null ? null : row.byColumn().get(column.getId());
    }

    private void go(int row, int column) {
        if (row < 0 || row >= matrix.getItems().size()) return;
        var shown = matrix.getColumns().get(column);
        matrix.getSelectionModel().clearAndSelect(row, shown);
        matrix.getFocusModel().focus(row, shown);
        matrix.scrollTo(row);
        matrix.scrollToColumn(shown);
    }

    private int row() {
        return matrix.getFocusModel().getFocusedCell().getRow();
    }

    private int column() {
        return matrix.getFocusModel().getFocusedCell().getColumn();
    }
}
