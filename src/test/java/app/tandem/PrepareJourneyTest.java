package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Own;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Preparation;
import app.tandem.plan.session.prepare.PreparationStep;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The facilitator prepares the session after the next one alone, by keys, each step counted.
@SuppressWarnings("NullAway.Init") // made when the window is
class PrepareJourneyTest extends ApplicationTest {

    private static final int MOST = 36;

    /// What the journey spends on other pages: scorer packs 3, survey answers 4, nudge list 2, a copy to carry 3.
    private static final int ELSEWHERE = 12;

    private final List<Throwable> failures = new ArrayList<>();
    private PlanStore store;
    private SessionsView page;
    private int steps;

    @Override
    public void start(Stage stage) {
        var clock = Clock.fixed(DemoPlan.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failures::add);
        page = new SessionsView(
                new Desk(store, Ids.seeded(3, clock), clock, _ -> {}, Tandem.pages(FileChoosers.CANCELLED), new Reading(), Own.nobody()));
        var scene = new Scene(page.view(), 1366, 768);
        new Theme().apply(scene);
        new Keys(page::commands, () -> true, _ -> {}).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        page.view().requestFocus();
    }

    @AfterEach
    void close() {
        interact(store::close);
        assertEquals(List.of(), failures);
    }

    @Test
    void theNextSessionIsPreparedInAtMostThirtySixSteps() {
        int points = call();
        accept(points);
        order();
        rehearse();
        assertTrue(steps + ELSEWHERE <= MOST, "steps " + steps);
    }

    /// The date comes from the routine, the people and what is still open from the last time.
    private int call() {
        key(KeyCode.N);
        await(plan -> plan.find(Code.of("S6")).isPresent());
        assertTrue(session().date().isAfter(DemoPlan.TODAY));
        assertEquals(true, !store.plan().referring(Attendance.class, session().id()).isEmpty());
        return AgendaTime.agenda(store.plan(), session()).size();
    }

    private void accept(int points) {
        palette(Words.of("sessions.command.suggestions"));
        for (int i = 1; i < 5; i++) key(KeyCode.SHIFT, KeyCode.DOWN);
        key(KeyCode.ENTER);
        await(plan -> AgendaTime.agenda(plan, session()).size() == points + 5);
    }

    /// Two points go up, and minutes are taken until the agenda fits.
    private void order() {
        palette(Words.of("sessions.command.prepare"));
        key(KeyCode.END);
        var last = AgendaTime.agenda(store.plan(), session()).getLast();
        key(KeyCode.ALT, KeyCode.UP);
        await(plan -> plan.get(last.id()).number() == last.number() - 1);
        key(KeyCode.ALT, KeyCode.UP);
        await(plan -> plan.get(last.id()).number() == last.number() - 2);
        for (int i = 1; i <= 3; i++) {
            int minutes = Math.max(0, last.minutesPlanned() - 5 * i);
            key(KeyCode.MINUS);
            await(plan -> plan.get(last.id()).minutesPlanned() == minutes);
        }
    }

    private void rehearse() {
        palette(Words.of("sessions.command.rehearse"));
        for (int i = 0; i < 4; i++) key(KeyCode.DOWN);
        interact(() -> lookup("#done").queryAs(ButtonBase.class).fire());
        steps++;
        await(plan -> plan.referring(Preparation.class, session().id()).stream()
                .anyMatch(one -> one.step() == PreparationStep.REHEARSED));
    }

    private PlanningSession session() {
        return (PlanningSession) store.plan().find(Code.of("S6")).orElseThrow();
    }

    private void key(KeyCode... keys) {
        steps++;
        Keyboard.push(keys);
    }

    /// Opening the palette and Enter; the typing between is no step.
    private void palette(String label) {
        steps += 2;
        interact(() -> page.commands().stream().filter(command -> command.label().equals(label))
                .findFirst().orElseThrow().run().run());
    }

    private void await(Predicate<Plan> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> reached.test(store.plan()));
        } catch (TimeoutException e) {
            var focused = page.view().getScene().getFocusOwner();
            throw new AssertionError("The plan did not come so far; the focus is at " + focused, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
