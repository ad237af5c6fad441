package app.tandem.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.Mouse;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.home.HomeView;
import app.tandem.pages.records.RecordsEdits;
import app.tandem.pages.records.RecordsView;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // made when the window is
class ShellTest extends ApplicationTest {

    private static final Plan PLAN = DemoPlan.plan();

    private Stage stage;
    private Program program;
    private SettingsFile settings;
    private PlanStore store;

    @Override
    public void start(Stage stage) throws Exception {
        this.stage = stage;
        var theme = new Theme();
        settings = new SettingsFile(Files.createTempDirectory("tandem").resolve("settings.json"));
        var options = new PlanStore.Options(Author.system(), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        }, Backups.NONE);
        program = new Program(new Program.Parts(stage, theme, settings, new Failures(theme), new NoFiles(),
                new PlanFiles(options), ShellTest::page));
        store = PlanStore.inMemory(PLAN, options);
        program.show(store);
    }

    @AfterEach
    void close() {
        interact(program::leave);
    }

    @Test
    void theStartWindowSaysWhyNoPlanIsListed() {
        interact(program::close);
        assertTrue(texts().contains("No recent plans"));
        assertTrue(texts().contains("Tandem"));
    }

    @Test
    void thePaletteJumpsToACode() throws Exception {
        Keyboard.push(KeyCode.CONTROL, KeyCode.K);
        interact(() -> ((TextField) stage.getScene().getFocusOwner()).setText("hb3"));
        Keyboard.push(KeyCode.ENTER);
        waitFor(() -> texts().contains("Hot button") && texts()
                .contains("HB-03  Wallboard freezes at 11:00"));
    }

    @Test
    void whatIsSelectedStandsStillUntilTheMouseLetsItGo() throws Exception {
        interact(() -> {
            stage.setWidth(1400);
            stage.setHeight(768);
        });
        Keyboard.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        var root = stage.getScene().getRoot();
        waitFor(() -> root.lookup(".table-row-cell:filled") != null);
        var row = root.lookup(".table-row-cell:filled");
        var mouse = new Mouse(stage.getScene());
        mouse.press(row);
        assertEquals(null, root.lookup(".inspector"));
        mouse.letGo(row);
        waitFor(() -> root.lookup(".inspector") != null);
    }

    @Test
    void thePaletteFindsAWordOfACommentAndGoesToWhatItIsAbout() throws Exception {
        interact(() -> store.perform(Edit.put("Say", new Remark(Id.of(Remark.class, "remark"),
                Code.of("HB-03"), "Ana", DemoPlan.TODAY, "The marmalade supplier is late"))));
        waitFor(() -> store.plan().all(Remark.class).stream().anyMatch(each -> each.text().contains("marmal")));
        Keyboard.push(KeyCode.CONTROL, KeyCode.K);
        interact(() -> ((TextField) stage.getScene().getFocusOwner()).setText("marmalade"));
        waitFor(() -> texts().contains("The marmalade supplier is late"));
        Keyboard.push(KeyCode.ENTER);
        waitFor(() -> texts().contains("Hot button") && texts()
                .contains("HB-03  Wallboard freezes at 11:00"));
    }

    @Test
    void theEditMenuNamesWhatUndoTakesBackAndAToastOffersIt() throws Exception {
        var button = (Row) PLAN.find(Code.of("HB-03")).orElseThrow();
        interact(() -> store.perform(RecordsEdits.remove(PLAN, button)));
        waitFor(() -> texts().contains("Delete HB-03"));
        interact(() -> {
            var menu = ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar")).getMenus().get(1);
            menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            assertEquals(List.of("Undo Delete HB-03", "Redo"), menu.getItems().stream()
                    .limit(2)
                    .map(MenuItem::getText)
                    .map(text -> text.replace("_", ""))
                    .toList());
        });
        assertEquals(1, stage.getScene().getRoot().lookupAll(".toast.offer").size());
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> store.plan().equals(PLAN));
        waitFor(() -> stage.getScene().getRoot().lookupAll(".toast.offer").isEmpty());
    }

    @Test
    void coloursTurnDarkAtOnceAndAreRemembered() {
        interact(() -> settings.change(all -> all.withTheme(Theme.Mode.DARK)));
        assertEquals(ColorScheme.DARK, stage.getScene().getPreferences().getColorScheme());
        assertEquals(Theme.Mode.DARK, settings.get().theme());
    }

    @Test
    void presentingShowsThePageAloneInLettersForARoom() {
        Keyboard.push(KeyCode.F5);
        assertTrue(stage.getScene().getRoot().lookupAll(".navigation").stream().noneMatch(Node::isVisible));
        assertEquals("-fx-font-size: " + Math.rint(stage.getScene().getHeight() / 43) + "px",
                stage.getScene().getRoot().getStyle());
        Keyboard.push(KeyCode.ESCAPE);
        assertTrue(stage.getScene().getRoot().lookup(".navigation").isVisible());
    }

    @Test
    void aPageThatIsNotForARoomIsCoveredWhilePresenting() {
        interact(() -> {
            var desk = new Desk(store, Ids.system(), Clock.systemUTC(), _ -> {});
            var front = new SimpleObjectProperty<>(page(Place.BOARD, desk));
            var presenter = new Presenter(new Theme(), front, List.of());
            presenter.start(stage);
            assertFalse(presenter.cover().isVisible());
            front.set(page(Place.HISTORY, desk));
            assertTrue(presenter.cover().isVisible());
            presenter.stop(stage);
            assertFalse(presenter.cover().isVisible());
        });
    }

    private static Page page(Place place, Desk desk) {
        return place == Place.HOME ? new HomeView(desk) : new RecordsView(desk, place, List.of(HotButton.class));
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static void waitFor(Callable<Boolean> truth) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, truth);
    }

    private static final class NoFiles implements FileChoosers {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
