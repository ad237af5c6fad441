package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.OnStage;
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
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class BoardLooksTest extends ApplicationTest {

    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), BoardView::new);
    }

    @AfterEach
    void close() {
        on.close();
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
