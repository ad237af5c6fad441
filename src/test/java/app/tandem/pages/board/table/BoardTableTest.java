package app.tandem.pages.board.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnPage;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BoardTableTest extends OnPage {

    BoardTableTest() {
        super(BoardView::new);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        on.run("Table or cards");
    }

    @Test
    void what_is_typed_goes_into_every_selected_cell_and_one_undo_takes_it_back() {
        var before = priorities();
        mark(0, 2, 2);
        Keyboard.type(KeyCode.C, KeyCode.O);
        Keyboard.type(KeyCode.ENTER);
        on.until(() -> priorities().subList(0, 3).equals(List.of(Moscow.COULD, Moscow.COULD, Moscow.COULD)));
        assertEquals(before.subList(3, before.size()), priorities().subList(3, before.size()));
        on.act(on.store()::undo);
        on.until(() -> priorities().equals(before));
    }

    @Test
    void a_value_is_filled_down_and_a_block_is_pasted() {
        on.act(() -> on.store().perform(new TableEdits(on.plan(), Ids.system(), DemoPlan.TODAY).set(List.of(
                new TableEdits.Typed(row(0), "moscow", "wont")))));
        on.until(() -> priorities().getFirst() == Moscow.WONT);
        mark(0, 3, 2);
        Keyboard.push(KeyCode.CONTROL, KeyCode.D);
        on.until(() -> priorities().subList(0, 4).stream().allMatch(Moscow.WONT::equals));
        on.act(() -> {
            var content = new ClipboardContent();
            content.putString("Must\t4\nCould\t2\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        mark(0, 0, 2);
        Keyboard.push(KeyCode.CONTROL, KeyCode.V);
        on.until(() -> priorities().subList(0, 2).equals(List.of(Moscow.MUST, Moscow.COULD)));
        assertEquals(List.of(4, 2), Stream.of(row(0), row(1)).map(Requirement::value).toList());
    }

    @Test
    void after_a_cell_is_typed_over_the_one_below_it_is_next_and_a_stretch_grows_from_there() {
        mark(1, 1, 2);
        Keyboard.type(KeyCode.W);
        Keyboard.type(KeyCode.ENTER);
        on.until(() -> priorities().get(1) == Moscow.WONT);
        assertEquals(List.of("2/2"), marked());
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        Keyboard.push(KeyCode.SHIFT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("2/2", "3/2", "4/2"), marked());
    }

    @Test
    void the_row_of_the_chosen_card_is_chosen_in_the_table_and_the_other_way_round() {
        on.run("Table or cards");
        on.reveal(Code.of("R-04"));
        on.run("Table or cards");
        assertEquals(Code.of("R-04"), table().getSelectionModel().getSelectedItem().card().code());
        mark(6, 6, 1);
        on.run("Table or cards");
        ListView<?> cards = lookup("#needs").queryListView();
        assertEquals(6, cards.getSelectionModel().getSelectedIndex());
    }

    @Test
    void escape_shows_the_cards_again() {
        mark(0, 0, 1);
        Keyboard.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(true, false), Stream.of("#needs", "#needs-table")
                .map(each -> lookup(each).query().getParent().isVisible())
                .toList());
    }

    private void mark(int from, int to, int column) {
        on.act(() -> {
            var table = table();
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectRange(from, table.getColumns().get(column), to,
                    table.getColumns().get(column));
            table.getFocusModel().focus(from, table.getColumns().get(column));
        });
    }

    /// Row and column of each marked cell.
    private List<String> marked() {
        return table().getSelectionModel().getSelectedCells().stream()
                .map(each -> each.getRow() + "/" + each.getColumn()).sorted().toList();
    }

    private List<Moscow> priorities() {
        return table().getItems().stream().map(each -> on.plan().find(each.card().code()).orElseThrow())
                .map(each -> ((Requirement) each).moscow()).toList();
    }

    private Requirement row(int index) {
        Code code = table().getItems().get(index).card().code();
        return (Requirement) on.plan().find(code).orElseThrow();
    }

    private TableView<Line.Card> table() {
        return lookup("#needs-table").queryTableView();
    }
}
