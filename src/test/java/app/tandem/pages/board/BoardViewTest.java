package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.PlanStore;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // made when the window is
class BoardViewTest extends ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Requirement NEED =
            Requirement.captured(Id.of(Requirement.class, "r"), Code.of("R-01"),
            "Offer a call-back", Requirement.Origin.FRONTLINE, TODAY.minusDays(40));
    private static final Capability OFFER =
            Capability.offered(Id.of(Capability.class, "c"), Code.of("C-01"), "Virtual hold", "Channels",
                    TODAY);

    private PlanStore store;
    private BoardView board;

    @Override
    public void start(Stage stage) {
        store = PlanStore.inMemory(Plan.of(List.of(NEED, OFFER)), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        board = board(store);
        var scene = new Scene(board.view(), 1166, 640);
        new Theme().apply(scene);
        new Keys(board::commands, () -> true, _ -> {}).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void linked_by_search_assessed_and_ticked_by_both_a_need_is_agreed_and_undo_goes_back() throws Exception {
        interact(() -> board.reveal(NEED.id()));
        Keyboard.type(KeyCode.L);
        Keyboard.write("virtual");
        Keyboard.type(KeyCode.ENTER);
        until(() -> best().isPresent());
        interact(() -> board.reveal(fit().id()));
        Keyboard.write("3");
        until(() -> fit().coverage() == Coverage.MOST);
        Keyboard.type(KeyCode.Y);
        until(() -> fit().ticked(Side.IT));
        interact(() -> lookup("#actCc").queryAs(ToggleButton.class).fire());
        interact(() -> board.reveal(fit().id()));
        Keyboard.type(KeyCode.Y);
        until(() -> fit().agreed());
        var agreed = fit();
        assertEquals(Coverage.MOST, agreed.coverage());
        interact(() -> store.undo());
        until(() -> !fit().agreed());
        assertEquals(agreed.unticked(Side.CC), fit());
    }

    @Test
    void a_requirement_typed_below_its_column_is_added_selected_and_renamed_in_place() throws Exception {
        Keyboard.type(KeyCode.N, KeyCode.ESCAPE, KeyCode.N);
        Keyboard.write("Schedule swaps");
        Keyboard.type(KeyCode.ENTER);
        until(() -> store.plan().find(Code.of("R-02")).isPresent());
        assertEquals("Schedule swaps", store.plan().find(Code.of("R-02")).orElseThrow().title());
        var added = store.plan().find(Code.of("R-02")).orElseThrow();
        until(() -> board.selection().getValue().equals(Optional.of(added.id())));
        Keyboard.type(KeyCode.F2);
        Keyboard.write("Swaps");
        Keyboard.type(KeyCode.ENTER);
        until(() -> store.plan().find(Code.of("R-02")).orElseThrow().title().equals("Swaps"));
        Keyboard.type(KeyCode.DELETE);
        until(() -> store.plan().find(Code.of("R-02")).isEmpty());
        assertEquals(Optional.empty(), board.selection().getValue());
    }

    private Optional<Fit> best() {
        return Answer.of(store.plan(), NEED).best();
    }

    private Fit fit() {
        return best().orElseThrow();
    }

    private static void until(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static BoardView board(PlanStore store) {
        var clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new BoardView(new Desk(store, Ids.seeded(1, clock), clock, _ -> {}));
    }
}
