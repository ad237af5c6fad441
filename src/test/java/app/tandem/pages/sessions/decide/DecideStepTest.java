package app.tandem.pages.sessions.decide;

import static app.tandem.plan.session.SmallTable.agreed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.Desk;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Plan;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.SmallTable;
import app.tandem.store.PlanStore;
import app.tandem.ui.Command;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DecideStepTest {

    private static final Decision OLD = agreed(1).withStatus(Decision.Status.ACTIVE);
    private static final Decision DRAFT = agreed(2);

    private final List<Throwable> failures = new ArrayList<>();
    private final PlanStore store =
            PlanStore.inMemory(SmallTable.plan(OLD, DRAFT), Platform::runLater, failures::add);
    private SessionsView page;

    @Start
    void open(Stage stage) {
        page = new SessionsView(new Desk(store, SmallTable.ids(), SmallTable.CLOCK, _ -> {}));
        var scene = new Scene(page.view(), 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        page.reveal(DRAFT.id());
    }

    @AfterEach
    void close() {
        store.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void aDecisionTakesThePlaceOfAnotherOnceItIsRecorded(FxRobot robot) {
        press(robot, "Replaces D-01");
        await(plan -> DRAFT.code().equals(plan.get(OLD.id()).supersededBy()));
        assertEquals(Decision.Status.ACTIVE, store.plan().get(OLD.id()).status());
        press(robot, "Record decision");
        await(plan -> plan.get(OLD.id()).status() == Decision.Status.SUPERSEDED);
        assertEquals(Decision.Status.ACTIVE, store.plan().get(DRAFT.id()).status());
        robot.interact(store::undo);
        await(plan -> plan.get(OLD.id()).status() == Decision.Status.ACTIVE);
        press(robot, "Keep D-01");
        await(plan -> plan.get(OLD.id()).supersededBy() == null);
    }

    @Test
    void aRecordedDecisionIsNotRecordedAgainAndTheLineSaysWhy(FxRobot robot) {
        robot.interact(() -> page.reveal(OLD.id()));
        assertTrue(robot.lookup("#record").queryButton().isDisabled());
        robot.interact(() -> record().run().run());
        assertEquals("D-01 has been recorded already: Active. What changes it is proposed anew.",
                robot.lookup("#refusal").queryAs(Labeled.class).getText());
        assertEquals(OLD, store.plan().get(OLD.id()));
    }

    @Test
    void theKeyRecordsOnlyWhatIsBeforeTheEyes(FxRobot robot) {
        assertEquals("", record().refusal().getValue());
        robot.interact(() -> robot.lookup("#runToggle").queryAs(ButtonBase.class).fire());
        assertEquals("A decision is recorded while it is shown: open it under Decide first.",
                record().refusal().getValue());
    }

    private Command record() {
        return page.commands().stream()
                .filter(one -> one.label().equals("Record the decision")).findFirst().orElseThrow();
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup(".button")
                .match((ButtonBase one) -> words.equals(one.getText())).<ButtonBase>query().fire());
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
