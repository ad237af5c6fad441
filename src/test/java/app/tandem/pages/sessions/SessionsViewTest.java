package app.tandem.pages.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
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
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
    void upBringsTheLastLineBackToMendAndUndoTakesItAway(FxRobot robot) {
        press(robot, "#runToggle");
        robot.interact(() -> robot.lookup("#capture").queryAs(TextField.class).requestFocus());
        Keyboard.write("n ask tha vendor");
        Keyboard.type(KeyCode.ENTER);
        await(plan -> plan.all(MinuteLine.class).size() == 1);
        Keyboard.type(KeyCode.UP);
        robot.interact(() -> robot.lookup("#capture").queryAs(TextField.class).setText("n ask the vendor"));
        Keyboard.type(KeyCode.ENTER);
        await(plan -> plan.all(MinuteLine.class).stream().anyMatch(line -> line.text().equals("Ask the vendor")));
        assertEquals(1, store.plan().all(MinuteLine.class).size());
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        await(plan -> plan.all(MinuteLine.class).stream().anyMatch(line -> line.text().equals("Ask tha vendor")));
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        await(plan -> plan.all(MinuteLine.class).isEmpty());
    }

    @Test
    void anActionIsNotDueInThePast(FxRobot robot) {
        press(robot, "#runToggle");
        robot.interact(() -> robot.lookup("#capture").queryAs(TextField.class).requestFocus());
        Keyboard.write("a jon ask the vendor by 2026-01-15");
        Keyboard.type(KeyCode.ENTER);
        assertEquals("That day is past: 15 Jan 2026", robot.lookup("#refusal").queryLabeled().getText());
        assertEquals(1, store.plan().all(ActionItem.class).size());
        assertEquals("a jon ask the vendor by 2026-01-15",
                robot.lookup("#capture").queryAs(TextField.class).getText());
    }

    @Test
    void aMinuteLineIsDraggedOntoAPointOrPutThereByKeys(FxRobot robot) {
        var two = SmallTable.point().with().id(Id.of(AgendaItem.class, "two")).number(2).title("Two").build();
        var said = new MinuteLine(Id.of(MinuteLine.class, "said"), SmallTable.S5, SmallTable.POINT, 1,
                MinuteLine.Kind.NOTE, "Said", null);
        robot.interact(() -> store.perform(Edit.put("More", two, said)));
        await(plan -> plan.find(said.id()).isPresent());
        press(robot, "#runToggle");
        WaitForAsyncUtils.waitForFxEvents();
        var line = cell(robot, "#minutes", said);
        var point = cell(robot, "#rail", two);
        robot.interact(() -> Event.fireEvent(line, new MouseEvent(MouseEvent.MOUSE_RELEASED, 0, 0, 0, 0,
                MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, false, false, false,
                new PickResult(point, 0, 0))));
        await(plan -> two.id().equals(plan.get(said.id()).agendaItem()));

        robot.interact(() -> {
            var minutes = robot.lookup("#minutes").queryListView();
            minutes.requestFocus();
            minutes.getSelectionModel().select(0);
        });
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        await(plan -> SmallTable.POINT.equals(plan.get(said.id()).agendaItem()));
    }

    private static Node cell(FxRobot robot, String list, Object item) {
        return robot.from(robot.lookup(list)).lookup(".list-cell")
                .<ListCell<?>>match(cell -> item.equals(cell.getItem())).query();
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

    @Test
    void whatACheckFoundIsMendedBesideItOrWhereItLives(FxRobot robot) {
        var loose = SmallTable.action(2).withOwner(null);
        var unreviewed = store.plan().get(SmallTable.agreed(1).id()).withReviewDate(null);
        robot.interact(() -> store.perform(Edit.put("Loose", loose, unreviewed)));
        press(robot, "#signToggle");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.from(robot.lookup("#checks")).lookup(".combo-box")
                .<ComboBox<Person>>queryAll().iterator().next().setValue(SmallTable.JON));
        await(plan -> SmallTable.JON.id().equals(plan.get(loose.id()).owner()));
        robot.interact(() -> robot.from(robot.lookup("#checks")).lookup("Fix").queryButton().fire());
        assertTrue(robot.lookup("#record").query().isVisible());
    }

    @Test
    void theNextSessionIsAhead(FxRobot robot) {
        press(robot, "#signToggle");
        robot.interact(() -> robot.lookup("#nextDate").queryAs(DatePicker.class).setValue(SmallTable.TODAY));
        assertEquals("The next session comes after this one and is still ahead: not on 21 Nov 2026.",
                robot.lookup("#refusal").queryLabeled().getText());
        assertEquals(null, store.plan().get(SmallTable.S5).nextDate());
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
