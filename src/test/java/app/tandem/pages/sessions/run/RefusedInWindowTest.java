package app.tandem.pages.sessions.run;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.LEE;
import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.OnStage;
import app.tandem.pages.records.RecordsEdits;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What goes wrong in a meeting, as the window says it.
@SuppressWarnings("NullAway.Init") // made when the window is
class RefusedInWindowTest extends ApplicationTest {

    private Stage stage;
    private OnStage on;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void anActionWithoutOwnerAndDayIsMarkedAndHoldsTheSignatureBackUntilBothAreLeftOpen() {
        open();
        capture("a ask the vendor");
        assertTrue(on.words().contains("No owner · No date"), on.words().toString());
        press("#signToggle");
        press("#readIt");
        assertTrue(on.find("#signIt", ButtonBase.class).isDisabled());
        for (var lacking : List.of("Without an owner: A-01.", "Without a date: A-01.")) {
            var leave = on.page().view().lookupAll(".button").stream()
                    .filter(one -> ("Leave open: " + lacking).equals(one.getAccessibleText()))
                    .map(ButtonBase.class::cast).findFirst().orElseThrow();
            long before = on.plan().revision();
            on.act(leave::fire);
            on.settle(before + 1);
        }
        assertFalse(on.find("#signIt", ButtonBase.class).isDisabled());
    }

    @Test
    void aDecisionWithoutOneSideIsStoredAndShownAsNotQuorate() {
        open(away(ANA), away(LEE));
        capture("d keep chat");
        long before = on.plan().revision();
        Keyboard.type(KeyCode.DIGIT1);
        on.settle(before + 1);
        Keyboard.type(KeyCode.DIGIT1);
        on.settle(before + 2);
        on.run("Record the decision");
        on.settle(before + 3);
        assertEquals(Decision.Status.NOT_QUORATE, on.plan().coded(Decision.class).getLast().status());
        assertTrue(on.words().contains("Not quorate"), on.words().toString());
        press("#signToggle");
        assertTrue(on.words().contains("One side has no voting member present."));
    }

    @Test
    void aReservationIsTypedRightAfterItsFigure() {
        open();
        capture("d keep chat");
        long before = on.plan().revision();
        Keyboard.type(KeyCode.DIGIT2);
        on.settle(before + 1);
        Keyboard.write("Only tested");
        Keyboard.type(KeyCode.ENTER);
        on.settle(before + 2);
        assertEquals("Only tested", on.plan().coded(Decision.class).getLast().reservationIt());
    }

    @Test
    void aSecondPressDoesNotEndTheSessionAgain() {
        open();
        long before = on.plan().revision();
        on.act(() -> {
            on.find("#advance", ButtonBase.class).fire();
            on.find("#advance", ButtonBase.class).fire();
        });
        on.settle(before + 1);
        assertEquals(PlanningSession.State.MINUTES_DRAFT, on.plan().get(S5).state());
        assertTrue(on.page().view().lookupAll("#advance").stream().noneMatch(button -> button.isVisible()));
    }

    @Test
    void onlyPeopleOfASideAreThereToSignForIt() {
        open();
        press("#signToggle");
        for (var side : List.of(Side.IT, Side.CC)) {
            var names = on.find(side == Side.IT ? "#nameIt" : "#nameCc", ComboBox.class).getItems();
            assertFalse(names.isEmpty());
            for (var name : names) assertEquals(side, ((Person) name).side());
        }
    }

    @Test
    void anotherSessionOnTheDayIsSaidAndADayThatIsPastIsRefused() {
        var called = session().withState(PlanningSession.State.CALLED);
        open(called, called.with().id(Id.of(PlanningSession.class, "s6")).code(Code.of("S6")).build());
        press("#prepareToggle");
        assertTrue(on.find("#clash", Labeled.class).getText().contains("S6 is held on the same day"));
        on.act(() -> on.find("#date", DatePicker.class).setValue(TODAY.minusDays(1)));
        assertEquals("S5 has not been held, and 2026-11-20 is past.",
                on.find("#refusal", Labeled.class).getText());
        assertEquals(TODAY, on.plan().get(S5).date());
    }

    @Test
    void whatAPersonOwnedIsListedOnceThePersonIsDeleted() {
        open(action(1));
        on.act(() -> on.store().perform(RecordsEdits.remove(on.plan(), on.plan().get(JON.id()))));
        on.until(() -> on.plan().find(JON.id()).isEmpty());
        press("#signToggle");
        assertTrue(on.words().contains("Without an owner: A-01."), on.words().toString());
    }

    private void open(Row... more) {
        interact(() -> {
            on = new OnStage(stage, SmallTable.plan(more), SessionsView::new);
            on.page().reveal(S5);
        });
        on.run("Show the running session");
    }

    private void capture(String line) {
        on.run("Capture a line");
        Keyboard.write(line);
        long before = on.plan().revision();
        Keyboard.type(KeyCode.ENTER);
        on.settle(before + 1);
    }

    private void press(String button) {
        on.act(() -> on.find(button, ButtonBase.class).fire());
    }

    private static Attendance away(Person person) {
        return here(person).withPresence(Attendance.Presence.ABSENT);
    }
}
