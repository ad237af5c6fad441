package app.tandem.pages.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareViewTest {

    private Stage stage;
    @SuppressWarnings("NullAway.Init") // each test opens its own
    private OnStage on;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static final Initiative CARRIER = initiative(1, "Second carrier");
    private static final Initiative KIOSK = initiative(2, "Kiosk chat");
    private static final Baseline SIGNED = new Baseline(Id.of(Baseline.class, "b1"), new Code("B", 1),
            "Autumn", DemoPlan.TODAY, null, null, 1, "");

    @Test
    void asksForTheReasonOfAMoveThatHasNone(FxRobot robot) {
        open(robot, Plan.of(List.of(CARRIER, KIOSK, SIGNED)));
        change();
        assertTrue(on.words().containsAll(List.of("Later 1", "Removed 1", "One move needs a reason")),
                on.words().toString());
        on.run("Give the next missing reason");
        Keyboard.write("late");
        Keyboard.push(KeyCode.ENTER);
        on.settle(4);
        assertEquals("late", on.store().plan().get(CARRIER.id()).varianceReason());
    }

    @Test
    void bringsBackWhatWasRemoved(FxRobot robot) {
        open(robot, Plan.of(List.of(CARRIER, KIOSK, SIGNED)));
        change();
        var table = on.find(".table-view", TableView.class);
        robot.interact(() -> table.getSelectionModel().selectLast());
        on.run("Restore what was removed");
        on.settle(4);
        assertEquals(KIOSK, on.store().plan().get(KIOSK.id()));
    }

    @Test
    void saysThatTheFirstSignedSessionBecomesABaseline(FxRobot robot) {
        open(robot, Plan.EMPTY);
        assertTrue(on.words().contains("Nothing changed between the two"), on.words().toString());
    }

    @Test
    void showsARoomOnlyWhatMoved(FxRobot robot) {
        open(robot, Plan.of(List.of(CARRIER, KIOSK, SIGNED)));
        change();
        on.present();
        assertEquals(1, on.find(".table-view", TableView.class).getItems().size());
    }

    /// One thing later and one gone since the session froze them.
    private void change() {
        on.store().perform(Edit.put("Move", CARRIER.withEnd(Period.month(2027, 9))));
        on.store().perform(Edit.remove("Remove", List.of(KIOSK)));
        on.settle(3);
    }

    private static Initiative initiative(int number, String title) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number), title, Side.IT)
                .withStart(Period.month(2027, 2)).withEnd(Period.month(2027, 7));
    }

    private void open(FxRobot robot, Plan plan) {
        robot.interact(() -> on = new OnStage(stage, plan, CompareView::new));
    }
}
