package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.plan.Ids;
import app.tandem.plan.craft.SavedView;
import app.tandem.store.PlanStore;
import app.tandem.ui.Command;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // made when the window is
class BoardLooksTest extends ApplicationTest {

    private PlanStore store;
    private BoardView board;

    @Override
    public void start(Stage stage) {
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        var clock = Clock.fixed(DemoPlan.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        board = new BoardView(new Desk(store, Ids.seeded(1, clock), clock, _ -> {}));
        var scene = new Scene(board.view(), 1366, 740);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_view_is_saved_by_name_left_and_found_again_from_the_palette() throws Exception {
        interact(() -> {
            search().setText("is:gap");
            command("Group the cards differently").run().run();
        });
        var gaps = lines();
        save("Gaps by domain");
        interact(() -> {
            search().clear();
            command("Table or cards").run().run();
            TableView<?> table = lookup("#needs-table").queryTableView();
            table.getColumns().get(3).setVisible(false);
            table.getSortOrder().clear();
        });
        save("Without value");
        interact(() -> command("Show the view “Gaps by domain”").run().run());
        assertEquals(gaps, lines());
        assertEquals("Gaps by domain", lookup("#views").<MenuButton>query().getText());
        assertFalse(lookup("#needs-table").query().getParent().isVisible());
        interact(() -> command("Next view").run().run());
        assertTrue(lookup("#needs-table").query().getParent().isVisible());
        assertEquals("", search().getText());
        assertEquals(List.of("needs.value"), view("Without value").hidden());
    }

    @Test
    void a_view_is_renamed_forgotten_and_brought_back_by_undo() throws Exception {
        save("Mine");
        interact(() -> {
            command("Rename this view…").run().run();
            name().setText("Ours");
            name().fireEvent(new ActionEvent());
        });
        until(() -> SavedView.named(store.plan(), SavedView.BOARD, "Ours").isPresent());
        interact(() -> search().setText("call"));
        assertEquals("Ours (changed)", lookup("#views").<MenuButton>query().getText());
        interact(() -> command("Delete this view").run().run());
        until(() -> SavedView.on(store.plan(), SavedView.BOARD).isEmpty());
        assertFalse(command("Rename this view…").refusal().getValue().isEmpty());
        interact(() -> store.undo());
        until(() -> SavedView.named(store.plan(), SavedView.BOARD, "Ours").isPresent());
    }

    private void save(String title) throws Exception {
        interact(() -> {
            command("Save this view…").run().run();
            name().setText(title);
            name().fireEvent(new ActionEvent());
        });
        until(() -> SavedView.named(store.plan(), SavedView.BOARD, title).isPresent());
    }

    private SavedView view(String title) {
        return SavedView.named(store.plan(), SavedView.BOARD, title).orElseThrow();
    }

    private Command command(String label) {
        return board.commands().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
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

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
