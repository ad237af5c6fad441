package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The first five minutes on the board by the mouse alone, each click counted.
@SuppressWarnings("NullAway.Init") // made when the window is
class MouseJourneyTest extends ApplicationTest {

    private static final Code NEED = Code.of("R-19");
    private static final Code OFFER = Code.of("C-35");
    private static final String SIX = "One a\nTwo b\nThree c\nFour d\nFive e\nSix f\n";

    private PlanStore store;
    private BoardView board;
    private Mouse mouse;

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
        mouse = new Mouse(scene);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_click_on_a_ring_and_one_on_a_card_opposite_link_and_two_clicks_on_the_ticks_agree() throws Exception {
        bothInSight();
        mouse.click(cell("#needs", NEED).lookup(".port"));
        mouse.click(cell("#offers", OFFER));
        until(() -> fit().isPresent());
        assertEquals(2, mouse.steps());
        assertEquals(Optional.of(fit().orElseThrow().id()), board.selection().getValue());
        mouse.click(ticks(), 0.25);
        until(() -> fit().orElseThrow().ticked(Side.IT));
        mouse.click(ticks(), 0.75);
        until(() -> fit().orElseThrow().agreed());
        assertEquals(4, mouse.steps());
        mouse.click(ticks(), 0.25);
        until(() -> !fit().orElseThrow().ticked(Side.IT));
    }

    @Test
    void a_card_dragged_onto_one_opposite_is_linked() throws Exception {
        bothInSight();
        mouse.drag(cell("#needs", NEED), cell("#offers", OFFER));
        until(() -> fit().isPresent());
        assertEquals(1, mouse.steps());
    }

    @Test
    void a_ring_dragged_onto_a_card_opposite_is_linked() throws Exception {
        bothInSight();
        mouse.drag(cell("#offers", OFFER).lookup(".port"), cell("#needs", NEED));
        until(() -> fit().isPresent());
    }

    @Test
    void lines_of_text_dropped_on_a_column_are_cards_after_a_click() throws Exception {
        int before = store.plan().all(Requirement.class).size();
        mouse.drop(SIX, lookup("#needs").query());
        mouse.click(lookup("#add-pasted").query());
        until(() -> store.plan().all(Requirement.class).size() == before + 6);
        assertEquals(2, mouse.steps());
    }

    @Test
    void before_a_linked_card_is_deleted_what_depends_on_it_is_read() throws Exception {
        interact(() -> {
            board.reveal(id(Code.of("R-04")));
            board.commands().stream().filter(each -> each.label().equals("Delete")).findFirst().orElseThrow()
                    .run().run();
        });
        assertTrue(store.plan().find(Code.of("R-04")).isPresent());
        assertTrue(lookup("C-11  Unified agent desktop").tryQuery().isPresent());
        mouse.click(lookup("#remove-anyway").query());
        until(() -> store.plan().find(Code.of("R-04")).isEmpty());
        assertEquals(DemoPlan.plan(), before());
    }

    private Plan before() throws Exception {
        interact(() -> store.undo());
        until(() -> store.plan().find(Code.of("R-04")).isPresent());
        return store.plan();
    }

    private void bothInSight() {
        interact(() -> {
            board.reveal(id(OFFER));
            board.reveal(id(NEED));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(fit().isEmpty());
    }

    private Node cell(String column, Code code) {
        ListView<?> list = lookup(column).queryListView();
        return list.lookupAll(".board-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isVisible()
                        && String.valueOf(cell.getAccessibleText()).startsWith(code.toString()))
                .findFirst()
                .orElseThrow();
    }

    /// The ticks on the chip of the link.
    private Node ticks() {
        return lookup(".fit-chip").<Node>queryAll().stream()
                .filter(chip -> String.valueOf(chip.getAccessibleText()).contains(NEED + "")
                        && String.valueOf(chip.getAccessibleText()).contains(OFFER + ""))
                .map(chip -> chip.lookup(".ticks"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Fit> fit() {
        return store.plan().referring(Fit.class, id(NEED)).stream()
                .filter(fit -> fit.capability().equals(id(OFFER)))
                .findFirst();
    }

    private Id<?> id(Code code) {
        return store.plan().find(code).orElseThrow().id();
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
