package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What the board asks and says before a person does something twice.
@SuppressWarnings("NullAway.Init") // made when the window is
class BeforeTwiceTest extends ApplicationTest {

    private static final Requirement NEED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Offer callers a call-back when the queue is long", Requirement.Origin.FRONTLINE,
            DemoPlan.TODAY);
    private static final Capability OWNED = Capability.offered(Id.of(Capability.class, "own"), Code.of("C-01"),
            "Call-back from the queue", "Channels", DemoPlan.TODAY)
            .withAvailability(Capability.Availability.LICENSED_UNUSED)
            .withCatalogueCode("CAT-09");
    private static final Capability WANTED = Capability.offered(Id.of(Capability.class, "buy"), Code.of("C-02"),
            "Virtual hold", "Channels", DemoPlan.TODAY).withAvailability(Capability.Availability.MARKET)
            .withCatalogueCode("CAT-09");
    private static final Plan PLAN = Plan.of(List.of(NEED, OWNED, WANTED));

    private OnStage board;

    @Override
    public void start(Stage stage) {
        board = new OnStage(stage, PLAN, BoardView::new);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void what_lies_on_the_shelf_is_asked_for_before_something_is_bought() throws Exception {
        asks(NEED, WANTED, OWNED);
    }

    private void asks(Requirement need, Capability wanted, Capability owned) throws Exception {
        interact(() -> board.page().reveal(need.id()));
        board.run("Link to…");
        interact(() -> {
            var search = lookup("#partner-search").queryAs(TextField.class);
            search.setText(wanted.code().toString());
            search.fireEvent(new ActionEvent());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, board.store().plan().all(Fit.class).size() - PLAN.all(Fit.class).size());
        assertTrue(board.words().stream().anyMatch(text -> text.contains(owned.title())));
        interact(() -> lookup(".board-sheet .accent").queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> board.store().plan().all(Fit.class).size() > PLAN.all(Fit.class).size());
        var linked = board.store().plan().referring(Fit.class, need.id()).stream()
                .map(Fit::capability).toList();
        assertTrue(linked.contains(owned.id()) && !linked.contains(wanted.id()));
    }
}
