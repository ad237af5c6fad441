package app.tandem.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.session.PlanningSession;
import app.tandem.store.LogEntry;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HistoryViewTest {

    private static final Plan DEMO = DemoPlan.plan();
    private static final Requirement NEED = DEMO.coded(Requirement.class).getFirst();

    @SuppressWarnings("NullAway.Init") // made when the window is
    private OnStage on;

    @Start
    void start(Stage stage) {
        on = new OnStage(stage, DEMO, HistoryView::new);
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    @SuppressWarnings("unchecked") // as the layout says
    void theChangesOfOneSessionStandByThemselves(FxRobot robot) {
        var session = (PlanningSession) DEMO.find(Code.of("S5")).orElseThrow();
        rename("Before", 2);
        on.store().perform(Edit.put("Start", session.withState(PlanningSession.State.IN_SESSION)));
        on.settle(3);
        rename("During", 4);
        var log = on.find("#log", TableView.class);
        var box = on.find("#session", ComboBox.class);
        int all = log.getItems().size();
        robot.interact(() -> box.setValue("S5"));
        assertEquals(List.of("During"), ((TableView<LogEntry>) log).getItems().stream()
                .map(LogEntry::label).toList());
        assertTrue(on.words().contains("1 change"), on.words().toString());
        robot.interact(() -> box.setValue(null));
        assertEquals(all, log.getItems().size());
        assertTrue(all > 2);
    }

    private void rename(String title, long revision) {
        on.store().perform(Edit.put(title, NEED.withTitle(title)));
        on.settle(revision);
    }
}
