package app.tandem.pages.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.money.Budget;
import java.math.BigDecimal;
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
class MoneyViewTest {

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
    void takesTheBudgetOfAYearAndSaysWhatIsNone(FxRobot robot) {
        open(robot, DemoPlan.plan());
        write(robot, "1500");
        on.settle(2);
        assertEquals(List.of(new BigDecimal(1500)), on.store().plan().all(Budget.class).stream()
                .map(Budget::amount).toList());
        write(robot, "much");
        assertEquals(1, on.words().stream().filter(it -> it.startsWith("“much” is no amount")).count());
        assertEquals(2, on.store().plan().revision());
    }

    @Test
    void asksForARoleBeforeItNotesDays(FxRobot robot) {
        open(robot, DemoPlan.plan());
        on.run("Show the people");
        robot.interact(() -> on.find(".money-pane .button", javafx.scene.control.Button.class).fire());
        assertTrue(on.words().contains("Choose an initiative and name the role first."));
    }

    @Test
    void saysWhatToDoInAnEmptyPlan(FxRobot robot) {
        open(robot, Plan.EMPTY);
        assertTrue(on.words().contains("Nothing costs anything yet"), on.words().toString());
    }

    @Test
    void showsARoomTheMoneyWithoutItsFields(FxRobot robot) {
        open(robot, DemoPlan.plan());
        on.present();
        assertEquals(5, on.find(".table-view", TableView.class).getItems().size());
        assertEquals(List.of(), on.words().stream().filter(it -> it.startsWith("Budget")).toList());
    }

    private void write(FxRobot robot, String text) {
        var field = on.find(".text-field", TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        Keyboard.push(KeyCode.ENTER);
    }

    private void open(FxRobot robot, Plan plan) {
        robot.interact(() -> on = new OnStage(stage, plan, MoneyView::new));
    }
}
