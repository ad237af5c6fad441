package app.tandem.pages.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.Mouse;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Fuzzy;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class RowOrderTest extends ApplicationTest {

    private OnStage on;
    private TableView<?> matrix;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), desk -> new CoverageView(desk, FileChoosers.CANCELLED));
        matrix = on.find(".table-view", TableView.class);
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void aRowIsMovedByKeysOnceItIsInTheOrderOfTheBoard() {
        on.act(matrix::requestFocus);
        Keyboard.push(KeyCode.HOME);
        Keyboard.push(KeyCode.ALT, KeyCode.DOWN);
        var first = row(0);
        on.act(() -> matrix.getFocusModel().focus(0));
        Keyboard.push(KeyCode.ALT, KeyCode.DOWN);
        on.settle(2);
        on.until(() -> row(1).needs().getFirst().code().equals(first.needs().getFirst().code()));
    }

    @Test
    void aRowTakenByItsHeadGoesWhereItIsLetGo() {
        on.run("Move the row down");
        var mouse = new Mouse(on.scene());
        var third = row(2);
        mouse.drag(head(2), head(0));
        on.settle(2);
        on.until(() -> row(0).needs().getFirst().code().equals(third.needs().getFirst().code()));
    }

    @Test
    void lettersGoToTheFirstRowThatBeginsSo() {
        on.act(() -> {
            matrix.requestFocus();
            matrix.getFocusModel().focus(0);
        });
        Keyboard.write("call");
        assertTrue(Fuzzy.plain(row(matrix.getFocusModel().getFocusedCell().getRow()).title()).contains("call"));
        assertEquals(0, matrix.getFocusModel().getFocusedCell().getColumn());
    }

    private Grid.Row row(int at) {
        return (Grid.Row) matrix.getItems().get(at);
    }

    private Node head(int row) {
        return matrix.lookupAll(".table-cell").stream()
                .filter(each -> each instanceof TableCell<?, ?> cell && cell.getIndex() == row
                        && matrix.getColumns().indexOf(cell.getTableColumn()) == 0)
                .findFirst().orElseThrow();
    }
}
