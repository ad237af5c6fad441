package app.tandem.pages.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Initiative;
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

@ExtendWith(ApplicationExtension.class)
class RoadmapViewTest {

    private static final Initiative PILOT = Initiative.idea(
                    Id.of(Initiative.class, "i1"), new Code("I", 1), "Call-back pilot", Side.CC)
            .withStart(Period.month(2027, 4)).withEnd(Period.month(2027, 9)).withLane("Voice");
    private static final Initiative KIOSK = Initiative.idea(
            Id.of(Initiative.class, "i2"), new Code("I", 2), "Kiosk chat", Side.IT);

    private final PlanStore store =
            PlanStore.inMemory(Plan.of(List.of(PILOT, KIOSK)), Platform::runLater,
                    Throwable::printStackTrace);
    private RoadmapView page;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        page = new RoadmapView(new Desk(store, Ids.seeded(1, clock), clock, _ -> {}));
        var scene = new Scene(new StackPane(page.view()), 1200, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void movesTheSelectedBarByKeysAndSaysWhereItIs(FxRobot robot) {
        robot.interact(() -> page.reveal(PILOT.id()));
        robot.interact(page.canvas()::requestFocus);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        settle(2);
        Keyboard.push(KeyCode.C);
        settle(3);
        assertEquals(PILOT.withStart(Period.month(2027, 5)).withEnd(Period.month(2027, 10))
                .withHorizon(app.tandem.plan.Horizon.NEAR).withConfidence(Initiative.Confidence.COMMITTED),
                        now(PILOT));
        assertEquals("I-01 Call-back pilot. Contact center. Committed. May 2027 to Oct 2027. Voice.",
                page.canvas().getAccessibleText());
    }

    @Test
    void asksWhyASignedDateMovesBeforeItDoes(FxRobot robot) {
        var signed = PILOT.withBaselineStart(PILOT.start()).withBaselineEnd(PILOT.end());
        robot.interact(() -> store.perform(Edit.put("Sign", signed)));
        settle(2);
        robot.interact(() -> page.reveal(PILOT.id()));
        robot.interact(page.canvas()::requestFocus);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        Keyboard.push(KeyCode.ESCAPE);
        assertEquals(signed, now(PILOT));
        robot.interact(page.canvas()::requestFocus);
        Keyboard.push(KeyCode.ALT, KeyCode.RIGHT);
        Keyboard.write("late");
        Keyboard.push(KeyCode.ENTER);
        settle(3);
        assertEquals("late", now(PILOT).varianceReason());
        assertEquals(Period.month(2027, 5), now(PILOT).start());
    }

    @Test
    void placesWhatWaitsInTheTray(FxRobot robot) {
        robot.interact(() -> page.reveal(KIOSK.id()));
        robot.interact(page.canvas()::requestFocus);
        Keyboard.push(KeyCode.P);
        Keyboard.push(KeyCode.ENTER);
        settle(2);
        assertTrue(now(KIOSK).placed());
    }

    @Test
    void changesThePlanOnceWhenABarIsDropped(FxRobot robot) {
        var bar = page.canvas().laidOut().orElseThrow().bar(PILOT.id()).orElseThrow().box();
        Point2D from = page.canvas().localToScreen(bar.center().x(), bar.center().y());
        robot.drag(from, MouseButton.PRIMARY).moveBy(bar.width() / 6, 0).moveBy(bar.width() / 6, 0).drop();
        settle(2);
        assertEquals(new Placement(Period.month(2027, 6), Period.month(2027, 11)),
                Placement.of(now(PILOT)).orElseThrow());
    }

    @Test
    void leavesEverythingAsItWasWhenADragIsEscaped(FxRobot robot) {
        var bar = page.canvas().laidOut().orElseThrow().bar(PILOT.id()).orElseThrow().box();
        Point2D from = page.canvas().localToScreen(bar.center().x(), bar.center().y());
        robot.drag(from, MouseButton.PRIMARY).moveBy(bar.width() / 2, 0).push(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(PILOT, now(PILOT));
    }

    /// Waits until the plan is at that revision; the first holds what it was opened with.
    private void settle(long revision) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> store.plan().revision() == revision);
        } catch (TimeoutException e) {
            throw new AssertionError("The plan is at " + store.plan().revision() + ", not at " + revision, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Initiative now(Initiative initiative) {
        return store.plan().get(initiative.id());
    }
}
