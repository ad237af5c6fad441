package app.tandem.pages.board.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What a form over the board holds: its keys, its focus and whatever was written in it.
@SuppressWarnings("NullAway.Init") // made when the window is
class SheetTest extends ApplicationTest {

    private static final Person ANNA =
            new Person(Id.of(Person.class, "p"), Code.of("P-01"), "Anna Berg", Side.IT, "", "",
                    Person.Seat.VOTING, "", false, "", true);
    private static final Requirement NEED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Offer a call-back", Requirement.Origin.FRONTLINE, DemoPlan.TODAY);
    private static final Capability OFFER = Capability.offered(Id.of(Capability.class, "c"), Code.of("C-01"),
            "Virtual hold", "Channels", DemoPlan.TODAY);
    private static final Fit FIT = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, DemoPlan.TODAY)
            .ticked(Side.IT, null, DemoPlan.TODAY);

    private OnStage board;

    @Override
    public void start(Stage stage) {
        board = new OnStage(stage, Plan.of(List.of(ANNA, NEED, OFFER, FIT)), BoardView::new);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void no_key_acts_on_the_board_behind_a_form_and_tab_stays_inside() {
        board.act(() -> board.page().reveal(FIT.id()));
        Keyboard.push(KeyCode.E);
        var form = sheet().getChildrenUnmodifiable().getFirst();
        Keyboard.type(KeyCode.Y, KeyCode.A, KeyCode.T, KeyCode.DELETE);
        assertTrue(board.plan().get(FIT.id()).ticked(Side.IT));
        assertEquals(form, sheet().getChildrenUnmodifiable().getFirst());
        for (int i = 0; i < 15; i++) {
            Keyboard.push(KeyCode.TAB);
            assertTrue(sheet().isFocusWithin());
        }
        assertFalse(board.command("Tick or untick for my side").refusal().getValue().isEmpty());
        Keyboard.push(KeyCode.ESCAPE);
        assertFalse(sheet().isVisible());
    }

    @Test
    void what_was_written_survives_esc_and_a_click_beside_the_form_until_it_is_cancelled() {
        board.act(() -> board.page().reveal(FIT.id()));
        board.run("New round…");
        Keyboard.write("vendor tests");
        board.act(() -> sheet().getOnMouseClicked().handle(click()));
        assertTrue(sheet().isVisible());
        Keyboard.push(KeyCode.ESCAPE);
        board.run("New round…");
        assertEquals("vendor tests", lookup("#learned-it").queryAs(TextArea.class).getText());
        board.act(() -> button("Cancel").fire());
        board.run("New round…");
        assertEquals("", lookup("#learned-it").queryAs(TextArea.class).getText());
    }

    @Test
    void nobody_agrees_to_other_words_than_those_on_the_screen_and_an_owner_leaves_them_be() {
        board.act(() -> board.page().reveal(NEED.id()));
        board.run("Owners and agreement…");
        Keyboard.write("within the hour");
        assertTrue(lookup("#sign-IT").queryAs(Button.class).isDisabled());
        board.act(() -> lookup(".board-sheet .combo-box").<ComboBox<Person>>query().setValue(ANNA));
        board.until(() -> ANNA.id().equals(board.plan().get(NEED.id()).ownerIt()));
        assertEquals("within the hour", sheet().lookupAll(".text-area").stream()
                .map(TextInputControl.class::cast).findFirst().orElseThrow().getText());
        board.act(() -> button("Save the words").fire());
        board.until(() -> board.plan().get(NEED.id()).version() == 2);
        board.act(() -> lookup("#sign-IT").queryAs(Button.class).fire());
        board.until(() -> board.plan().get(NEED.id()).signedIt() != null);
        assertEquals("within the hour", board.plan().get(NEED.id()).statement());
    }

    private Sheet sheet() {
        return board.page().view().lookupAll(".sheet-scrim").stream().map(Sheet.class::cast)
                .findFirst().orElseThrow();
    }

    private Button button(String words) {
        return sheet().lookupAll(".button").stream().map(Button.class::cast)
                .filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private MouseEvent click() {
        Node scrim = sheet();
        return new MouseEvent(scrim, scrim, MouseEvent.MOUSE_CLICKED,
                1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, true, false, true, null);
    }
}
