package app.tandem.pages.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.conflict.Search;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChecksViewTest {

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

    @Test
    void solvesTheChosenConflictAndTakesItBack(FxRobot robot) {
        open(robot, DemoPlan.plan());
        var list = on.find(".list-view", ListView.class);
        assertEquals(4, list.getItems().size());
        robot.interact(list::requestFocus);
        Keyboard.push(KeyCode.HOME);
        assertTrue(on.words().contains("Shift both"), on.words().toString());
        on.run("Solve the conflict");
        on.settle(2);
        assertTrue(on.words().contains("3 conflicts"), on.words().toString());
        on.store().undo();
        on.settle(3);
        assertEquals(4, Search.all(on.store().plan()).size());
    }

    @Test
    void opensAGateOnlyWithItsChecksOrADecision(FxRobot robot) {
        open(robot, DemoPlan.plan());
        on.run("Show gates");
        var table = on.find(".table-view", TableView.class);
        robot.interact(() -> table.getSelectionModel().select(2));
        on.run("Pass the next gate");
        assertTrue(on.words().contains(
                "A check is missing. Choose the recorded decision that lets it pass all the same."));
        assertEquals(1, on.store().plan().revision());
    }

    @Test
    void saysThatNothingIsWrongWithAnEmptyPlan(FxRobot robot) {
        open(robot, Plan.EMPTY);
        assertTrue(on.words().contains("Nothing on the roadmap contradicts itself"), on.words().toString());
    }

    @Test
    void showsARoomNoMoreThanItCanRead(FxRobot robot) {
        open(robot, DemoPlan.plan());
        on.run("Show gates");
        on.present();
        assertEquals(8, on.find(".table-view", TableView.class).getItems().size());
        assertEquals(List.of(), on.words().stream().filter(it -> it.startsWith("Choose")).toList());
    }

    private void open(FxRobot robot, Plan plan) {
        robot.interact(() -> on = new OnStage(stage, plan, ChecksView::new));
    }
}
