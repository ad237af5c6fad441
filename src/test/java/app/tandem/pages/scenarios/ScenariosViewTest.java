package app.tandem.pages.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.scenario.Scenario;
import java.util.List;
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
class ScenariosViewTest {

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
    void namesAFutureAndStandsItBesideThePlan(FxRobot robot) {
        open(robot, DemoPlan.plan());
        add();
        assertEquals(List.of("SC-01 halved"), on.store().plan().coded(Scenario.class).stream()
                .map(it -> it.code() + " " + it.title()).toList());
        assertEquals(3, on.find(".table-view", TableView.class).getColumns().size());
    }

    @Test
    void closesAFutureOnlyWithADecisionOrAReason(FxRobot robot) {
        open(robot, DemoPlan.plan());
        add();
        robot.interact(() -> press("Abandon"));
        assertEquals(2, on.store().plan().revision());
        var field = on.find(".scenario-closing .text-field", javafx.scene.control.TextField.class);
        assertEquals("Name a decision or a reason", field.getPromptText());
        robot.interact(() -> field.setText("No money"));
        robot.interact(() -> press("Abandon"));
        on.settle(3);
        assertEquals(Scenario.State.ABANDONED, on.store().plan().coded(Scenario.class).getFirst().state());
    }

    @Test
    void saysWhatAFutureIsWhenThereIsNone(FxRobot robot) {
        open(robot, Plan.EMPTY);
        assertTrue(on.words().contains("No scenario yet"), on.words().toString());
    }

    @Test
    void showsARoomTheFuturesAndNoFields(FxRobot robot) {
        open(robot, DemoPlan.plan());
        add();
        on.present();
        assertEquals(8, on.find(".table-view", TableView.class).getItems().size());
        assertEquals(List.of(), on.words().stream().filter(it -> it.equals("Abandon")).toList());
    }

    private void add() {
        on.run("New scenario");
        Keyboard.write("halved");
        Keyboard.push(KeyCode.ENTER);
        on.settle(2);
    }

    private void press(String words) {
        on.page().view().lookupAll(".button").stream().map(javafx.scene.control.Button.class::cast)
                .filter(it -> words.equals(it.getText())).findFirst().orElseThrow().fire();
    }

    private void open(FxRobot robot, Plan plan) {
        robot.interact(() -> on = new OnStage(stage, plan, ScenariosView::new));
    }
}
