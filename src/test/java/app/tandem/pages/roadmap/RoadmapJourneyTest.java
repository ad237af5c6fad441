package app.tandem.pages.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Own;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.Page;
import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A roadmap made with keys alone, and once more with the pointer.
@ExtendWith(ApplicationExtension.class)
class RoadmapJourneyTest {

    private static final Initiative PILOT = initiative(1, "Call-back pilot", "Voice")
            .withEnd(Period.month(2027, 6)).withStart(Period.month(2027, 4));
    private static final Initiative WAVE = initiative(2, "Voice wave", "Voice")
            .withEnd(Period.month(2028, 6)).withStart(Period.month(2028, 4));
    private static final Initiative KIOSK = initiative(3, "Kiosk chat", "Digital");

    private final PlanStore store = PlanStore.inMemory(Plan.of(List.of(PILOT, WAVE, KIOSK)),
            Platform::runLater, Throwable::printStackTrace);
    private RoadmapView page;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        page = new RoadmapView(new Desk(store, Ids.seeded(1, clock), clock, id -> page.reveal(id),
                (_, _) -> (Page) page, new Reading(), Own.nobody()));
        var scene = new Scene(new StackPane(page.view()), 1300, 760);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isMadeByKeysAlone(FxRobot robot) {
        robot.interact(canvas()::requestFocus);
        Keyboard.push(KeyCode.DOWN);
        Keyboard.push(KeyCode.SHIFT, KeyCode.RIGHT);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        settle(2);
        assertEquals(List.of("2027-05 2027-07", "2028-05 2028-07"), List.of(dates(PILOT), dates(WAVE)));

        Keyboard.push(KeyCode.RIGHT);
        Keyboard.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        settle(3);
        Keyboard.push(KeyCode.M);
        Keyboard.push(KeyCode.ENTER);
        settle(4);
        robot.interact(this::windowAgain);
        Keyboard.push(KeyCode.K);
        Keyboard.push(KeyCode.ENTER);
        settle(5);
        robot.interact(this::windowAgain);
        assertEquals("2028-05 2028-08", dates(WAVE));
        assertEquals(List.of(WAVE.id()), store.plan().all(Milestone.class).stream().map(Milestone::initiative)
                .toList());
        assertEquals(List.of(PILOT.id()), store.plan().all(Dependency.class).stream().map(Dependency::from)
                .toList());

        robot.interact(() -> page.reveal(KIOSK.id()));
        robot.interact(canvas()::requestFocus);
        Keyboard.push(KeyCode.P);
        Keyboard.push(KeyCode.ENTER);
        settle(6);
        robot.interact(this::windowAgain);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        settle(7);
        assertEquals("2027-Q2 2027-Q2", dates(KIOSK));
        Keyboard.push(KeyCode.DELETE);
        settle(8);
        assertTrue(store.plan().find(KIOSK.id()).isEmpty());
    }

    @Test
    void drawsADependencyAndRefusesTheCircleByItsPath(FxRobot robot) {
        robot.interact(() -> page.reveal(PILOT.id()));
        robot.drag(knob(PILOT), MouseButton.PRIMARY).moveTo(left(WAVE)).drop();
        settle(2);
        var dependency = store.plan().all(Dependency.class).iterator().next();
        assertEquals(List.of(PILOT.id(), WAVE.id()), List.of(dependency.from(), dependency.to()));
        assertEquals(Dependency.Type.FS, dependency.type());
        robot.interact(() -> page.reveal(WAVE.id()));
        robot.drag(knob(WAVE), MouseButton.PRIMARY).moveTo(left(PILOT)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, store.plan().all(Dependency.class).size());
        assertEquals("I-01 cannot wait for I-02, because I-02 already waits for it: I-01 → I-02.",
                page.links().refusal(WAVE, PILOT).orElseThrow());
    }

    @Test
    void takesAnInitiativeFromTheTrayToItsQuarter(FxRobot robot) {
        var cell = robot.lookup(".roadmap-tray .list-cell").nth(0).query();
        var bounds = cell.getBoundsInLocal();
        var from = cell.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        robot.drag(from, MouseButton.PRIMARY).moveTo(left(WAVE)).drop();
        settle(2);
        assertEquals("2028-Q2 2028-Q2", dates(KIOSK));
        assertEquals("Voice", store.plan().get(KIOSK.id()).lane());
    }

    @Test
    void standsBesideItsTableRowByRow(FxRobot robot) {
        robot.interact(page::toggleTable);
        WaitForAsyncUtils.waitForFxEvents();
        var scene = canvas().laidOut().orElseThrow();
        assertEquals(5, scene.lanes().size());
        var bar = scene.bar(WAVE.id()).orElseThrow().box();
        var row = scene.lanes().get(2);
        assertTrue(bar.y() > row.top() && bar.bottom() < row.bottom(), bar + " in " + row);
    }

    /// Without a display nobody gives the keys back to the window when a dialog closes.
    private void windowAgain() {
        if (page.view().getScene().getWindow() instanceof Stage stage) {
            stage.hide();
            stage.show();
            canvas().requestFocus();
        }
    }

    private RoadmapCanvas canvas() {
        return page.canvas();
    }

    private Point2D knob(Initiative initiative) {
        var box = canvas().laidOut().orElseThrow().bar(initiative.id()).orElseThrow().box();
        return canvas().localToScreen(box.right() + 0.75 * canvas().em(), box.center().y());
    }

    private Point2D left(Initiative initiative) {
        var box = canvas().laidOut().orElseThrow().bar(initiative.id()).orElseThrow().box();
        return canvas().localToScreen(box.x() + 3, box.center().y());
    }

    private String dates(Initiative initiative) {
        var at = Placement.of(store.plan().get(initiative.id())).orElseThrow();
        return at.start() + " " + at.end();
    }

    private void settle(long revision) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> store.plan().revision() == revision);
        } catch (TimeoutException e) {
            throw new AssertionError("The plan is at " + store.plan().revision() + ", not at " + revision, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Initiative initiative(int number, String title, String lane) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number), title, Side.CC)
                .withLane(lane);
    }
}
