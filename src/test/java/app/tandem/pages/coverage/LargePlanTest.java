package app.tandem.pages.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.cli.bench.BacklogFigures;
import app.tandem.pages.OnStage;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.FileChoosers;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class LargePlanTest extends ApplicationTest {

    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, BacklogFigures.plan(450, 30),
                desk -> new CoverageView(desk, FileChoosers.CANCELLED));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void aLargePlanIsReadBesideTheWindowAndGroupedByDomain() {
        TableView<?> matrix = on.find(".table-view", TableView.class);
        on.until(() -> matrix.getItems().size() == 6);
        assertTrue(on.words().contains(Words.of("coverage.grouped")));
        var needs = matrix.getItems().stream().mapToInt(row -> ((Grid.Row) row).needs().size()).sum();
        assertEquals(450, needs);
    }

    @Test
    void theGapsAreListsOfWhichOnlyWhatIsSeenIsDrawn() {
        on.act(() -> on.find(".tab-pane", javafx.scene.control.TabPane.class).getSelectionModel().select(2));
        on.until(() -> on.page().view().lookupAll(".gap-card .list-view").stream()
                .anyMatch(each -> ((ListView<?>) each).getItems().size() > 50));
    }
}
