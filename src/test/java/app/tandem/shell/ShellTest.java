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
import app.tandem.ui.Theme;
import java.time.Clock;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class ShellTest extends ApplicationTest {

    private static final Plan PLAN = DemoPlan.plan();

    private Stage stage;
    private Opened opened;

    @Override
    public void start(Stage stage) throws Exception {
        this.stage = stage;
        opened = new Opened(stage, PLAN, ShellTest::page);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void theStartWindowSaysWhyNoPlanIsListed() {
        interact(opened.program()::close);
        assertTrue(opened.texts().contains("No recent plans"));
        assertTrue(opened.texts().contains("Tandem"));
    }

    @Test
    void thePaletteJumpsToACode() {
        Keyboard.push(KeyCode.CONTROL, KeyCode.K);
        interact(() -> ((TextField) stage.getScene().getFocusOwner()).setText("hb3"));
        Keyboard.push(KeyCode.ENTER);
        opened.until(() -> opened.texts().contains("Hot button") && opened.texts()
                .contains("HB-03  Wallboard freezes at 11:00"));
    }

    @Test
    void oneKeyLeavesThePageAloneAndBringsBackWhatSurroundsIt() {
        Keyboard.push(KeyCode.F9);
        assertEquals(null, opened.root().lookup(".menu-bar"));
        assertEquals(null, opened.root().lookup(".navigation"));
        Keyboard.push(KeyCode.F9);
        opened.until(() -> opened.root().lookup(".menu-bar") != null && opened.root().lookup(".navigation") != null);
    }

    @Test
    void whatIsSelectedStandsStillUntilTheMouseLetsItGo() {
        interact(() -> {
            stage.setWidth(1400);
            stage.setHeight(768);
        });
        Keyboard.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        var root = opened.root();
        opened.until(() -> root.lookup(".table-row-cell:filled") != null);
        var row = root.lookup(".table-row-cell:filled");
        var mouse = new Mouse(stage.getScene());
        mouse.press(row);
        assertEquals(null, root.lookup(".inspector"));
        mouse.letGo(row);
        opened.until(() -> root.lookup(".inspector") != null);
    }

    @Test
    void thePaletteFindsAWordOfACommentAndGoesToWhatItIsAbout() {
        interact(() -> opened.store().perform(Edit.put("Say", new Remark(Id.of(Remark.class, "remark"),
                Code.of("HB-03"), "Ana", DemoPlan.TODAY, "The marmalade supplier is late"))));
        opened.until(() -> opened.plan().all(Remark.class).stream().anyMatch(each -> each.text().contains("marmal")));
        Keyboard.push(KeyCode.CONTROL, KeyCode.K);
        interact(() -> ((TextField) stage.getScene().getFocusOwner()).setText("marmalade"));
        opened.until(() -> opened.texts().contains("The marmalade supplier is late"));
        Keyboard.push(KeyCode.ENTER);
        opened.until(() -> opened.texts().contains("Hot button") && opened.texts()
                .contains("HB-03  Wallboard freezes at 11:00"));
    }

    @Test
    void theEditMenuNamesWhatUndoTakesBackAndAToastOffersIt() {
        var button = (Row) PLAN.find(Code.of("HB-03")).orElseThrow();
        interact(() -> opened.store().perform(RecordsEdits.remove(PLAN, button)));
        opened.until(() -> opened.texts().contains("Delete HB-03"));
        interact(() -> {
            var menu = ((MenuBar) opened.root().lookup(".menu-bar")).getMenus().get(1);
            menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            assertEquals(List.of("Undo Delete HB-03", "Redo"), menu.getItems().stream()
                    .limit(2)
                    .map(MenuItem::getText)
                    .map(text -> text.replace("_", ""))
                    .toList());
        });
        assertEquals(1, opened.root().lookupAll(".toast.offer").size());
        Keyboard.push(KeyCode.CONTROL, KeyCode.Z);
        opened.until(() -> opened.plan().equals(PLAN));
        opened.until(() -> opened.root().lookupAll(".toast.offer").isEmpty());
    }

    @Test
    void coloursTurnDarkAtOnceAndAreRemembered() {
        interact(() -> opened.settings().change(all -> all.withTheme(Theme.Mode.DARK)));
        assertEquals(ColorScheme.DARK, stage.getScene().getPreferences().getColorScheme());
        assertEquals(Theme.Mode.DARK, opened.settings().get().theme());
    }

    @Test
    void presentingShowsThePageAloneInLettersForARoom() {
        Keyboard.push(KeyCode.F5);
        assertTrue(opened.root().lookupAll(".navigation").stream().noneMatch(Node::isVisible));
        assertEquals("-fx-font-size: " + Math.rint(stage.getScene().getHeight() / 43) + "px",
                opened.root().getStyle());
        Keyboard.push(KeyCode.ESCAPE);
        assertTrue(opened.root().lookup(".navigation").isVisible());
    }

    @Test
    void aPageThatIsNotForARoomIsCoveredWhilePresenting() {
        interact(() -> {
            var desk = new Desk(opened.store(), Ids.system(), Clock.systemUTC(), _ -> {});
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
}
