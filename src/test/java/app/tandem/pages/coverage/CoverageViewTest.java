package app.tandem.pages.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.pages.Place;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.FileChoosers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// What answers what, in a window: with nothing in it, at work, and in front of a room.
@SuppressWarnings("NullAway.Init") // each test opens its own
class CoverageViewTest extends ApplicationTest {

    private static final Requirement NEED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Offer a call-back", Requirement.Origin.FRONTLINE, DemoPlan.TODAY);

    @TempDir private Path folder;
    private Stage stage;
    private OnStage on;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void an_empty_plan_leads_to_the_board_and_counts_nothing_of_nothing() {
        open(Plan.EMPTY);
        assertEquals(List.of("No requirements yet",
                "The matrix fills itself as you write down and link on the board.", "Open the board"),
                on.words());
        on.act(() -> on.find(".empty-state .button", Button.class).fire());
        assertEquals(List.of(Place.BOARD), on.left());
    }

    @Test
    void needs_that_are_no_must_are_shown_and_what_is_missing_is_said() {
        open(Plan.of(List.of(NEED.withMoscow(Moscow.COULD))));
        assertTrue(on.words().contains("No Must-have yet · no capability serves nothing"),
                on.words().toString());
        tab(1);
        assertTrue(on.words().contains("What becomes a Must on the board is followed here through the next five years."));
        on.store().perform(Edit.put("Must", NEED.withMoscow(Moscow.MUST)));
        on.settle(2);
        assertFalse(on.find(".painted", Node.class).getAccessibleText().isEmpty());
    }

    @Test
    void a_digit_in_a_cell_says_how_far_its_link_goes_and_undo_takes_it_back() {
        open(DemoPlan.plan());
        TableView<?> matrix = on.find(".table-view", TableView.class);
        on.act(() -> {
            on.page().reveal(on.row(Code.of("R-02")).id());
            matrix.requestFocus();
        });
        var before = best("R-02");
        var digit = before == Coverage.SOME ? KeyCode.DIGIT2 : KeyCode.DIGIT1;
        Keyboard.push(digit);
        on.settle(2);
        on.act(on.store()::undo);
        on.settle(3);
        assertEquals(DemoPlan.plan(), on.plan());
        on.run("Open on the board");
        assertEquals(List.of(on.row(Code.of("R-02")).id()), on.left());
    }

    @Test
    void a_room_sees_at_most_eight_musts_those_without_an_answer_first() {
        open(DemoPlan.plan());
        on.present();
        TableView<?> matrix = on.find(".table-view", TableView.class);
        assertTrue(matrix.getItems().size() <= 8);
        assertFalse(on.page().view().lookup("#rows").isVisible());
    }

    @Test
    void the_page_is_exported_as_a_paper_that_can_be_read_elsewhere() throws Exception {
        open(DemoPlan.plan());
        on.run("Export as XLSX…");
        on.until(() -> on.words().contains("Written: " + folder.resolve("traceability.xlsx")));
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("traceability.xlsx")))) {
            assertEquals("Requirements by domain", book.getSheetName(0));
        }
    }

    private void open(Plan plan) {
        interact(() -> on = new OnStage(stage, plan, desk -> new CoverageView(desk, new Target())));
    }

    private void tab(int at) {
        on.act(() -> on.find(".tab-pane", TabPane.class).getSelectionModel().select(at));
    }

    private Coverage best(String code) {
        return Answer.of(on.plan(), (Requirement) on.row(Code.of(code))).coverage();
    }

    /// A person who writes where the test looks.
    private final class Target implements FileChoosers {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(folder.resolve("traceability." + kinds.getFirst().ending()));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
