package app.tandem.pages.board.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Origin;
import app.tandem.plan.backlog.Requirement.Status;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class TriageTest extends ApplicationTest {

    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, plan(), BoardView::new);
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void new_requirements_are_walked_through_with_a_key_each_and_taken_back() {
        on.run("What is new, one by one");
        Keyboard.type(KeyCode.R);
        on.until(() -> status("R-41") == Status.CLARIFYING);
        on.until(() -> on.words().stream().anyMatch(words -> words.startsWith("R-42")));
        Keyboard.type(KeyCode.P);
        on.until(() -> status("R-42") == Status.PARKED);
        on.until(() -> on.words().stream().anyMatch(words -> words.startsWith("Nothing is new")));
        Keyboard.type(KeyCode.Z);
        on.until(() -> status("R-42") == Status.CAPTURED);
        assertEquals(Status.CLARIFYING, status("R-41"));
    }

    private Status status(String code) {
        return ((Requirement) on.row(Code.of(code))).status();
    }

    private static Plan plan() {
        var ids = Ids.system();
        return DemoPlan.plan().with(Edit.put("New",
                Requirement.captured(ids.next(Requirement.class), Code.of("R-41"), "Quiet rooms", Origin.FRONTLINE,
                        DemoPlan.TODAY),
                Requirement.captured(ids.next(Requirement.class), Code.of("R-42"), "Lamps", Origin.FRONTLINE,
                        DemoPlan.TODAY)));
    }
}
