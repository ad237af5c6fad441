package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.PlanStore;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The first five minutes on the board: link a need, tick it for both sides, and paste six lines, by keys alone,
/// each press counted.
@SuppressWarnings("NullAway.Init") // made when the window is
class JourneyTest extends ApplicationTest {

    private static final Code NEED = Code.of("R-19");
    private static final Code OFFER = Code.of("C-35");
    private static final String SIX = "One a\nTwo b\nThree c\nFour d\nFive e\nSix f\n";

    private PlanStore store;
    private BoardView board;
    private int steps;

    @Override
    public void start(Stage stage) {
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        var clock = Clock.fixed(DemoPlan.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        board = new BoardView(new Desk(store, Ids.seeded(1, clock), clock, _ -> {}));
        var scene = new Scene(board.view(), 1366, 740);
        new Theme().apply(scene);
        new Keys(board::commands, () -> true, _ -> {}).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        board.view().lookup("#needs").requestFocus();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void by_keys_alone_a_need_is_linked_and_agreed_in_at_most_seven_presses_and_six_lines_are_cards_in_two()
            throws Exception {
        interact(() -> board.reveal(id(NEED)));
        key(KeyCode.L);
        Keyboard.write(OFFER.toString());
        key(KeyCode.ENTER);
        until(() -> fit().isPresent());
        key(KeyCode.Y);
        until(() -> fit().orElseThrow().tickItOn() != null);
        key(KeyCode.SHIFT, KeyCode.Y);
        until(() -> fit().orElseThrow().agreed());
        assertTrue(steps <= 7, steps + " presses");
        int before = store.plan().all(Requirement.class).size();
        copy();
        steps = 0;
        interact(() -> board.view().lookup("#needs").requestFocus());
        key(KeyCode.CONTROL, KeyCode.V);
        key(KeyCode.ENTER);
        until(() -> store.plan().all(Requirement.class).size() == before + 6);
        assertEquals(2, steps);
    }

    @Test
    void presenting_shows_eight_pairs_and_comes_back() {
        interact(() -> board.present(Page.Presenting.ON));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(false, search().getParent().isVisible());
        interact(() -> board.present(Page.Presenting.OFF));
        assertTrue(search().getParent().isVisible());
    }

    private void key(KeyCode... keys) {
        steps++;
        Keyboard.push(keys);
    }

    private void copy() {
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(SIX);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Optional<Fit> fit() {
        return store.plan().referring(Fit.class, id(NEED)).stream()
                .filter(fit -> fit.capability().equals(id(OFFER)))
                .findFirst();
    }

    private Id<?> id(Code code) {
        return store.plan().find(code).orElseThrow().id();
    }

    private TextField search() {
        return lookup("#board-search").queryAs(TextField.class);
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
