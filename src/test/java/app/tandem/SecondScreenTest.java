package app.tandem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Own;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.shell.audience.Audience;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Snapshot;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What the facilitator brings to the front is what the room sees, unless the picture is frozen.
@SuppressWarnings("NullAway.Init") // made when the window is
class SecondScreenTest extends ApplicationTest {

    private final StackPane laptop = new StackPane();
    private PlanStore store;
    private Desk desk;
    private Audience audience;

    @Override
    public void start(Stage stage) {
        var noon = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        desk = new Desk(store, Ids.system(), noon, _ -> {}, Tandem.pages(FileChoosers.CANCELLED), new Reading(), Own.nobody());
        var scene = new Scene(laptop, 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        audience = new Audience(desk, new Rectangle2D(0, 0, 1280, 720));
        audience.open();
    }

    @AfterEach
    void close() {
        interact(() -> {
            audience.close();
            store.close();
        });
    }

    @Test
    void theTabAndThePartInFrontAreTheRoomsToo() {
        for (Place place : List.of(Place.VENDORS, Place.PRIORITIES, Place.COVERAGE, Place.GOVERNANCE)) {
            var tabs = (TabPane) front(place).view().lookup(".tab-pane");
            interact(() -> tabs.getSelectionModel().selectLast());
            var copy = (TabPane) audience.root().lookup("#" + tabs.getId());
            assertEquals(tabs.getTabs().size() - 1, copy.getSelectionModel().getSelectedIndex(),
                    place.toString());
        }
        var gates = (ToggleButton) front(Place.CHECKS).view().lookup("#gates");
        interact(() -> gates.setSelected(true));
        assertTrue(((ToggleButton) audience.root().lookup("#gates")).isSelected());
    }

    @Test
    void thePageInTheMiddleOfASessionIsTheRoomsToo() {
        var page = front(Place.SESSIONS);
        interact(() -> page.reveal(point().id()));
        for (Place place : List.of(Place.ROADMAP, Place.BOARD)) {
            choose(page, place);
            assertEquals(place == Place.BOARD, seen("#needs").isPresent());
            assertEquals(place == Place.ROADMAP, seen(".roadmap-leaf").isPresent());
        }
    }

    @Test
    void whatIsSelectedInTheMiddleOfASessionIsShownOnPurpose() {
        var page = front(Place.SESSIONS);
        interact(() -> page.reveal(point().id()));
        choose(page, Place.ROADMAP);
        var bar = store.plan().find(Code.of("I-03")).orElseThrow();
        interact(() -> page.pointAt(bar.id()));
        assertEquals(Optional.of(bar.id()), page.pointedAt());
        var before = picture();
        interact(() -> audience.showThis(page));
        assertFalse(Arrays.equals(before, picture()));
    }

    @Test
    void aFrozenPictureStaysUntilSomethingIsShownOnPurpose() {
        var board = page(Place.BOARD);
        front(Place.HOME);
        interact(() -> audience.frozenProperty().set(true));
        var frozen = picture();
        interact(() -> audience.follow(board));
        assertArrayEquals(frozen, picture());
        interact(() -> audience.showThis(board));
        var shown = picture();
        assertFalse(Arrays.equals(frozen, shown));
        front(Place.HOME);
        assertArrayEquals(shown, picture());
        interact(() -> audience.frozenProperty().set(false));
        assertFalse(Arrays.equals(shown, picture()));
    }

    @Test
    void theRoomsPageOfALongListIsTurnedFromTheLaptop() {
        front(Place.COVERAGE);
        assertEquals(Optional.of("1 / 3"), leaf());
        interact(() -> audience.turn(KeyCode.PAGE_DOWN));
        assertEquals(Optional.of("2 / 3"), leaf());
        interact(() -> audience.turn(KeyCode.PAGE_UP));
        assertEquals(Optional.of("1 / 3"), leaf());
    }

    private Optional<String> leaf() {
        return audience.root().lookupAll("#room-pages").stream().filter(SecondScreenTest::shown)
                .map(label -> ((Label) label).getText()).findFirst();
    }

    private void choose(Page page, Place place) {
        @SuppressWarnings("unchecked") // as the layout says
        var shows = (ComboBox<Optional<Place>>) page.view().lookup("#shows");
        interact(() -> shows.setValue(Optional.of(place)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private AgendaItem point() {
        var session = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        return store.plan().referring(AgendaItem.class, session.id()).getFirst();
    }

    private Page front(Place place) {
        var page = page(place);
        interact(() -> {
            laptop.getChildren().setAll(page.view());
            audience.follow(page);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    private Page page(Place place) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> desk.page(place, _ -> {}).orElseThrow());
    }

    private byte[] picture() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Snapshot.png(audience.root().getScene()));
    }

    private Optional<Node> seen(String name) {
        return Optional.ofNullable(audience.root().lookup(name)).filter(SecondScreenTest::shown);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
