package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.OnPage;
import app.tandem.pages.Page;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The first five minutes on the board: link a need, tick it for both sides, and paste six lines, by keys alone,
/// each press counted.
class JourneyTest extends OnPage {

    private static final Code NEED = Code.of("R-19");
    private static final Code OFFER = Code.of("C-35");
    private static final String SIX = "One a\nTwo b\nThree c\nFour d\nFive e\nSix f\n";

    private int steps;

    JourneyTest() {
        super(BoardView::new);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        on.page().view().lookup("#needs").requestFocus();
    }

    @Test
    void by_keys_alone_a_need_is_linked_and_agreed_in_at_most_seven_presses_and_six_lines_are_cards_in_two() {
        on.reveal(NEED);
        key(KeyCode.L);
        Keyboard.write(OFFER.toString());
        key(KeyCode.ENTER);
        on.until(() -> fit().isPresent());
        key(KeyCode.Y);
        on.until(() -> fit().orElseThrow().tickItOn() != null);
        key(KeyCode.SHIFT, KeyCode.Y);
        on.until(() -> fit().orElseThrow().agreed());
        assertTrue(steps <= 7, steps + " presses");
        int before = on.plan().all(Requirement.class).size();
        copy();
        steps = 0;
        on.act(() -> on.page().view().lookup("#needs").requestFocus());
        key(KeyCode.CONTROL, KeyCode.V);
        key(KeyCode.ENTER);
        on.until(() -> on.plan().all(Requirement.class).size() == before + 6);
        assertEquals(2, steps);
    }

    @Test
    void presenting_shows_eight_pairs_and_comes_back() {
        on.present();
        assertFalse(search().getParent().isVisible());
        on.act(() -> on.page().present(Page.Presenting.OFF));
        assertTrue(search().getParent().isVisible());
    }

    private void key(KeyCode... keys) {
        steps++;
        Keyboard.push(keys);
    }

    private void copy() {
        on.act(() -> {
            var content = new ClipboardContent();
            content.putString(SIX);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Optional<Fit> fit() {
        return on.plan().referring(Fit.class, on.row(NEED).id()).stream()
                .filter(fit -> fit.capability().equals(on.row(OFFER).id()))
                .findFirst();
    }

    private TextField search() {
        return lookup("#board-search").queryAs(TextField.class);
    }
}
