package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.roadmap.RoadmapView;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import java.util.Optional;
import javafx.scene.Node;
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

    private OnStage on;
    private Mouse mouse;
    private Stage stage;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        on = new OnStage(stage, DemoPlan.plan(), BoardView::new);
        mouse = new Mouse(on.scene());
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void a_click_on_a_ring_and_one_on_a_card_opposite_link_and_two_clicks_on_the_ticks_agree() {
        bothInSight();
        mouse.click(cell("#needs", NEED).lookup(".port"));
        mouse.click(cell("#offers", OFFER));
        on.until(() -> fit().isPresent());
        assertEquals(2, mouse.steps());
        assertEquals(Optional.of(fit().orElseThrow().id()), on.page().selection().getValue());
        mouse.click(ticks(), 0.25);
        on.until(() -> fit().orElseThrow().ticked(Side.IT));
        mouse.click(ticks(), 0.75);
        on.until(() -> fit().orElseThrow().agreed());
        assertEquals(4, mouse.steps());
        mouse.click(ticks(), 0.25);
        on.until(() -> !fit().orElseThrow().ticked(Side.IT));
    }

    @Test
    void a_card_dragged_onto_one_opposite_is_linked() {
        bothInSight();
        mouse.drag(cell("#needs", NEED), cell("#offers", OFFER));
        on.until(() -> fit().isPresent());
        assertEquals(1, mouse.steps());
    }

    @Test
    void a_ring_dragged_onto_a_card_opposite_is_linked() {
        bothInSight();
        mouse.drag(cell("#offers", OFFER).lookup(".port"), cell("#needs", NEED));
        on.until(() -> fit().isPresent());
    }

    @Test
    void lines_of_text_dropped_on_a_column_are_cards_after_a_click() {
        int before = on.plan().all(Requirement.class).size();
        mouse.drop(SIX, lookup("#needs").query());
        mouse.click(lookup("#add-pasted").query());
        on.until(() -> on.plan().all(Requirement.class).size() == before + 6);
        assertEquals(2, mouse.steps());
    }

    @Test
    void an_initiative_that_waits_is_dragged_onto_the_roadmap_in_one_step() {
        var answer = (Initiative) on.row(Code.of("I-18"));
        on.close();
        var plan = DemoPlan.plan().with(Edit.put("Unplace", answer.with().start(null).end(null)
                .baselineStart(null).baselineEnd(null).build()));
        interact(() -> on = new OnStage(stage, plan, RoadmapView::new));
        mouse = new Mouse(on.scene());
        on.reveal(answer.code());
        WaitForAsyncUtils.waitForFxEvents(20);
        var tray = lookup(".roadmap-tray .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.getItem() != null).findFirst().orElseThrow();
        mouse.drag(tray, on.page().view().lookup(".roadmap-canvas"));
        on.until(() -> ((Initiative) on.row(answer.code())).placed());
        assertEquals(1, mouse.steps());
    }

    @Test
    void before_a_linked_card_is_deleted_what_depends_on_it_is_read() {
        on.reveal(Code.of("R-04"));
        on.run("Delete");
        assertTrue(on.plan().find(Code.of("R-04")).isPresent());
        assertTrue(lookup("C-11  Unified agent desktop").tryQuery().isPresent());
        mouse.click(lookup("#remove-anyway").query());
        on.until(() -> on.plan().find(Code.of("R-04")).isEmpty());
        assertEquals(DemoPlan.plan(), before());
    }

    private Plan before() {
        on.act(on.store()::undo);
        on.until(() -> on.plan().find(Code.of("R-04")).isPresent());
        return on.plan();
    }

    private void bothInSight() {
        on.reveal(OFFER);
        on.reveal(NEED);
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
        return on.plan().referring(Fit.class, on.row(NEED).id()).stream()
                .filter(fit -> fit.capability().equals(on.row(OFFER).id()))
                .findFirst();
    }
}
