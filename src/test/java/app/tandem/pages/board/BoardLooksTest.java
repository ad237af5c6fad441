package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.pages.OnPage;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.SavedView;
import java.time.Clock;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class BoardLooksTest extends OnPage {

    BoardLooksTest() {
        super(BoardView::new);
    }

    @Test
    void a_view_is_saved_by_name_left_and_found_again_from_the_palette() {
        on.act(() -> {
            search().setText("is:gap");
            on.command("Group the cards differently").run().run();
        });
        var gaps = lines();
        save("Gaps by domain");
        on.act(() -> {
            search().clear();
            on.command("Table or cards").run().run();
            TableView<?> table = lookup("#needs-table").queryTableView();
            table.getColumns().get(3).setVisible(false);
            table.getSortOrder().clear();
        });
        save("Without value");
        on.act(() -> on.command("Show the view “Gaps by domain”").run().run());
        assertEquals(gaps, lines());
        assertEquals("Gaps by domain", lookup("#views").<MenuButton>query().getText());
        assertFalse(lookup("#needs-table").query().getParent().isVisible());
        on.act(() -> on.command("Next view").run().run());
        assertTrue(lookup("#needs-table").query().getParent().isVisible());
        assertEquals("", search().getText());
        assertEquals(List.of("needs.value"), view("Without value").hidden());
    }

    @Test
    void a_view_is_renamed_forgotten_and_brought_back_by_undo() {
        save("Mine");
        on.act(() -> {
            on.command("Rename this view…").run().run();
            name().setText("Ours");
            name().fireEvent(new ActionEvent());
        });
        on.until(() -> SavedView.named(on.plan(), SavedView.BOARD, "Ours").isPresent());
        on.act(() -> search().setText("call"));
        assertEquals("Ours (changed)", lookup("#views").<MenuButton>query().getText());
        on.act(() -> on.command("Delete this view").run().run());
        on.until(() -> SavedView.on(on.plan(), SavedView.BOARD).isEmpty());
        assertFalse(on.command("Rename this view…").refusal().getValue().isEmpty());
        on.act(on.store()::undo);
        on.until(() -> SavedView.named(on.plan(), SavedView.BOARD, "Ours").isPresent());
    }

    @Test
    void what_was_looked_at_last_is_looked_at_again_when_the_plan_is_opened() {
        on.act(() -> {
            search().setText("is:gap");
            on.command("Group the cards differently").run().run();
        });
        int before = lines().size();
        on.act(() -> on.scene().setRoot(new StackPane(new BoardView(
                new Desk(on.store(), Ids.system(), Clock.systemUTC(), _ -> {})).view())));
        assertEquals("is:gap", search().getText());
        assertEquals(before, lines().size());
    }

    @Test
    void groups_are_divided_folded_by_key_and_kept_in_a_view() {
        on.act(() -> on.command("Group the cards differently").run().run());
        int whole = lines().size();
        on.act(() -> on.command("Divide the groups differently").run().run());
        on.act(() -> on.command("Divide the groups differently").run().run());
        assertTrue(lines().size() > whole);
        save("By domain and horizon");
        assertEquals(List.of("DOMAIN", "HORIZON"), List.of(view("By domain and horizon").grouping(),
                view("By domain and horizon").within()));
        int divided = lines().size();
        on.act(() -> {
            needs().requestFocus();
            needs().getSelectionModel().select(2);
        });
        Keyboard.push(KeyCode.MINUS);
        assertTrue(lines().size() < divided);
        assertTrue(((Line.Head) needs().getSelectionModel().getSelectedItem()).folded());
        Keyboard.push(KeyCode.MINUS);
        int folded = lines().size();
        Keyboard.push(KeyCode.RIGHT);
        assertTrue(lines().size() > folded);
        on.act(() -> on.command("Fold all groups").run().run());
        assertEquals(lines().size(), lines().stream().filter(Line.Head.class::isInstance).count());
        on.act(() -> on.page().reveal(on.row(Code.of("R-07")).id()));
        assertEquals(divided, lines().size());
        on.act(() -> {
            on.command("Table or cards").run().run();
            var table = lookup("#needs-table").queryTableView();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            table.getFocusModel().focus(0);
        });
        Keyboard.push(KeyCode.SPACE);
        assertTrue(lookup("#needs-table").queryTableView().getItems().size() < divided);
    }

    @Test
    void a_word_of_a_statement_is_found_among_the_cards() {
        var need = (Requirement) on.row(Code.of("R-02"));
        on.store().perform(Edit.put("Say", need.withStatement("Nobody may hear marmalade twice.")));
        on.until(() -> ((Requirement) on.row(Code.of("R-02"))).statement().contains("marmalade"));
        on.act(() -> search().setText("marmalade"));
        assertEquals(1, lines().stream().filter(each -> each.toString().contains("code=R-02")).count(), lines().toString());
    }

    private void save(String title) {
        on.act(() -> {
            on.command("Save this view…").run().run();
            name().setText(title);
            name().fireEvent(new ActionEvent());
        });
        on.until(() -> SavedView.named(on.plan(), SavedView.BOARD, title).isPresent());
    }

    private SavedView view(String title) {
        return SavedView.named(on.plan(), SavedView.BOARD, title).orElseThrow();
    }

    private ListView<?> needs() {
        return lookup("#needs").query();
    }

    private List<?> lines() {
        return List.copyOf(lookup("#needs").<ListView<?>>query().getItems());
    }

    private TextField search() {
        return lookup("#board-search").query();
    }

    private TextField name() {
        return lookup("#view-name").query();
    }
}
