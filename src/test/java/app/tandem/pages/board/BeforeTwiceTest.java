package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

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
    void what_lies_on_the_shelf_is_asked_for_before_something_is_bought() {
        asks(NEED, WANTED, OWNED);
    }

    @Test
    void two_cards_that_are_linked_already_show_their_link_and_no_second_one() {
        var link = Fit.linked(Id.of(Fit.class, "f"), NEED, OWNED, DemoPlan.TODAY);
        board.store().perform(Edit.put("Link", link));
        board.settle(2);
        for (Coded from : List.of(NEED, OWNED)) {
            board.reveal(from.code());
            board.run("Link to…");
            search(from.equals(NEED) ? OWNED : NEED);
            board.until(() -> board.page().selection().getValue().equals(Optional.of(link.id())));
        }
        assertEquals(2, board.plan().revision());
    }

    @Test
    void a_need_that_is_there_already_is_named_while_it_is_typed_and_shown_by_arrow_or_click() {
        typed("Give callers a call-back when the queue is long");
        assertEquals("Looks like R-01  " + NEED.title() + " — open it?  ↓", hint().orElseThrow().getText());
        assertEquals(hint().orElseThrow().getText(), line().getAccessibleHelp());
        Keyboard.push(KeyCode.DOWN);
        assertEquals(Optional.of(NEED.id()), board.page().selection().getValue());
        assertEquals("", line().getText());
        assertTrue(hint().isEmpty());
        typed("Offer callers a call-back when the queue is long");
        board.act(() -> hint().orElseThrow().fire());
        assertEquals(Optional.of(NEED.id()), board.page().selection().getValue());
        assertEquals(1, board.plan().revision());
    }

    @Test
    void the_hint_never_blocks_and_says_nothing_of_other_needs_or_in_front_of_a_room() {
        typed("Order stationery");
        assertTrue(hint().isEmpty());
        typed("Offer callers a call-back");
        assertTrue(hint().isPresent());
        Keyboard.push(KeyCode.ENTER);
        board.settle(2);
        assertEquals(2, board.plan().all(Requirement.class).size());
        typed("Offer callers a call-back");
        board.present();
        assertTrue(hint().isEmpty());
    }

    private void typed(String words) {
        board.act(() -> {
            line().requestFocus();
            line().clear();
        });
        Keyboard.write(words);
    }

    private TextField line() {
        return lookup("#newNeed").query();
    }

    private static Optional<Hyperlink> hint() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup(".looks-like"))
                .filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
                .findFirst();
    }

    private void search(Coded partner) {
        board.act(() -> {
            var search = lookup("#partner-search").queryAs(TextField.class);
            search.setText(partner.code().toString());
            search.fireEvent(new ActionEvent());
        });
    }

    private void asks(Requirement need, Capability wanted, Capability owned) {
        board.reveal(need.code());
        board.run("Link to…");
        search(wanted);
        assertEquals(0, board.plan().all(Fit.class).size() - PLAN.all(Fit.class).size());
        assertTrue(board.words().stream().anyMatch(text -> text.contains(owned.title())));
        board.act(() -> lookup(".board-sheet .accent").queryAs(ButtonBase.class).fire());
        board.until(() -> board.plan().all(Fit.class).size() > PLAN.all(Fit.class).size());
        var linked = board.plan().referring(Fit.class, need.id()).stream()
                .map(Fit::capability).toList();
        assertTrue(linked.contains(owned.id()) && !linked.contains(wanted.id()));
    }
}
