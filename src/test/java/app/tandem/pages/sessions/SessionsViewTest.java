package app.tandem.pages.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Signature;
import app.tandem.plan.session.SmallTable;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SessionsViewTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final PlanStore store = PlanStore.inMemory(
            SmallTable.plan(SmallTable.agreed(1).withStatus(Decision.Status.ACTIVE), SmallTable.action(1)),
            Platform::runLater,
            failures::add);

    @Start
    void open(Stage stage) {
        var view = new SessionsView(new Desk(store, SmallTable.ids(), SmallTable.CLOCK, _ -> {}));
        var scene = new Scene(view.view(), 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void aTypedLineBecomesAnAction(FxRobot robot) {
        press(robot, "#runToggle");
        robot.interact(() -> robot.lookup("#capture").queryAs(TextField.class).requestFocus());
        Keyboard.write("a jon ask the vendor by 15 jan");
        Keyboard.type(KeyCode.ENTER);
        await(plan -> plan.all(ActionItem.class).size() == 2);
        var action = store.plan().coded(ActionItem.class).getLast();
        assertEquals("Ask the vendor", action.title());
        assertEquals(SmallTable.JON.id(), action.owner());
        assertEquals(1, store.plan().all(MinuteLine.class).size());
        assertEquals("", robot.lookup("#capture").queryAs(TextField.class).getText());
    }

    @Test
    void theSecondSignatureSealsAndTheFirstCanBeTakenBack(FxRobot robot) {
        press(robot, "#signToggle");
        press(robot, "#readIt");
        press(robot, "#signIt");
        await(plan -> plan.all(Signature.class).size() == 1);
        store.undo();
        await(plan -> plan.all(Signature.class).isEmpty());
        press(robot, "#readIt");
        press(robot, "#signIt");
        await(plan -> plan.all(Signature.class).size() == 1);
        press(robot, "#readCc");
        press(robot, "#signCc");
        await(plan -> plan.get(SmallTable.S5).sealed());
        assertEquals(PlanningSession.State.MINUTES_APPROVED, store.plan().get(SmallTable.S5).state());
        assertEquals("B1", store.plan().coded(Baseline.class).getFirst().code().toString());
        assertTrue(robot.lookup("#banner").query().isVisible());
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private void await(Predicate<Plan> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> reached.test(store.plan()));
        } catch (TimeoutException e) {
            throw new AssertionError("The plan did not come so far", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
