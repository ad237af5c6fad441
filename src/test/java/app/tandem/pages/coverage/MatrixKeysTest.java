package app.tandem.pages.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.FileChoosers;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The coverage matrix without a mouse, at work and in front of a room.
@SuppressWarnings("NullAway.Init") // made when the window is
class MatrixKeysTest extends ApplicationTest {

    private OnStage on;
    private TableView<Grid.Row> matrix;

    @Override
    @SuppressWarnings("unchecked") // the first table of the page is the matrix
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), desk -> new CoverageView(desk, FileChoosers.CANCELLED));
        matrix = (TableView<Grid.Row>) on.page().view().lookup(".table-view");
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void enterTypesTheConditionOfTheLinkInFront() {
        select("R-02");
        Keyboard.push(KeyCode.CONTROL, KeyCode.RIGHT);
        Keyboard.push(KeyCode.ENTER);
        on.act(() -> on.find("#condition", TextField.class).setText("Only in office hours"));
        Keyboard.push(KeyCode.ENTER);
        on.settle(2);
        assertTrue(fits("R-02").stream().anyMatch(fit -> fit.condition().equals("Only in office hours")));
        assertTrue(matrix.isFocused());
    }

    @Test
    void enterOnAnEmptyCellLinksACapabilityOfItsDomain() {
        select("R-02");
        int before = fits("R-02").size();
        on.act(() -> {
            var row = matrix.getSelectionModel().getSelectedItem();
            var empty = matrix.getColumns().stream()
                    .filter(each -> each.getId() != null && row.byColumn().get(each.getId()) == null).findFirst()
                    .orElseThrow();
            int at = matrix.getSelectionModel().getSelectedIndex();
            matrix.getSelectionModel().clearAndSelect(at, empty);
            matrix.getFocusModel().focus(at, empty);
        });
        var domain = matrix.getFocusModel().getFocusedCell().getTableColumn().getId();
        Keyboard.push(KeyCode.ENTER);
        Keyboard.push(KeyCode.ENTER);
        on.settle(2);
        var fits = fits("R-02");
        assertEquals(before + 1, fits.size());
        assertTrue(fits.stream().anyMatch(fit -> on.plan().get(fit.capability()).domain().equals(domain)));
    }

    @Test
    void deleteTakesTheLinkAwayAndUndoBringsItBack() {
        select("R-02");
        Keyboard.push(KeyCode.CONTROL, KeyCode.RIGHT);
        Keyboard.push(KeyCode.DELETE);
        on.settle(2);
        assertEquals(DemoPlan.plan().all(Fit.class).size() - 1, on.plan().all(Fit.class).size());
        on.act(on.store()::undo);
        on.settle(3);
        assertEquals(DemoPlan.plan(), on.plan());
    }

    @Test
    void theMatrixHasATwinWithALineForEachLinkAndCanShowTheLargestGapsFirst() {
        on.run("Largest gaps first");
        var worst = matrix.getItems().stream().map(Grid.Row::worst).toList();
        assertEquals(worst.stream().sorted().toList(), worst);
        on.run("Matrix or table of links");
        var twin = on.page().view().lookupAll(".table-view").stream().filter(Node::isVisible)
                .map(TableView.class::cast).filter(each -> !each.equals(matrix)).findFirst().orElseThrow();
        assertTrue(twin.getItems().size() >= on.plan().all(Fit.class).size() / 2);
    }

    @Test
    void aRoomTurnsThePagesUntilItHasSeenEveryMust() {
        on.present();
        var seen = new ArrayList<>(matrix.getItems());
        assertEquals(8, seen.size());
        assertTrue(on.words().contains("1 / 3"), on.words().toString());
        for (int page = 2; page <= 3; page++) {
            Keyboard.push(KeyCode.PAGE_DOWN);
            assertTrue(on.words().contains(page + " / 3"), on.words().toString());
            seen.addAll(matrix.getItems());
        }
        Keyboard.push(KeyCode.PAGE_DOWN);
        assertEquals(18, seen.stream().distinct().count());
        Keyboard.push(KeyCode.PAGE_UP);
        assertTrue(on.words().contains("2 / 3"));
    }

    private void select(String code) {
        on.act(() -> {
            on.page().reveal(on.row(Code.of(code)).id());
            matrix.requestFocus();
        });
    }

    private List<Fit> fits(String code) {
        return on.plan().referring(Fit.class, ((Requirement) on.row(Code.of(code))).id());
    }
}
