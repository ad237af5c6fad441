package app.tandem.pages.priorities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Priorities by keys and by mouse: corners and blind rounds.
@SuppressWarnings("NullAway.Init") // made when the window is
class PrioritiesViewTest extends ApplicationTest {

    private final Clock clock = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private PlanStore store;
    private PrioritiesView view;

    @Override
    public void start(Stage stage) {
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        view = new PrioritiesView(new Desk(store, Ids.seeded(3, clock), clock, _ -> {}));
        var scene = new Scene(view.view(), 1300, 800);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_need_goes_to_another_corner_by_key_and_by_mouse() throws Exception {
        interact(() -> tabs().getSelectionModel().select(1));
        interact(() -> chip("R-02").requestFocus());
        push(KeyCode.ALT, KeyCode.UP);
        until(() -> need("R-02").value() == 5);
        assertEquals(new BigDecimal("2"), effort("R-02"));
        push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> effort("R-02").intValue() == 3);

        var from = chip("R-02").localToScene(5, 5);
        var to = chip("R-27").localToScene(5, 5);
        drag(screen(from), MouseButton.PRIMARY).dropTo(screen(to));
        until(() -> need("R-02").value() == 3);
        assertEquals(new BigDecimal("3"), effort("R-02"));
    }

    @Test
    void figures_stay_unseen_until_one_press_reveals_them() throws Exception {
        interact(() -> tabs().getSelectionModel().select(5));
        var round = RatingRound.of(store.plan()).getFirst();
        interact(() -> {
            var table = lookup(".blind .table-view").<BlindTable.Entry>queryTableView();
            table.requestFocus();
            table.getSelectionModel().select(1);
        });
        write("4");
        until(() -> store.plan().referring(Rating.class, round.id()).stream()
                .anyMatch(rating -> rating.side() == Side.IT && rating.requirement().equals(need("R-02").id())));
        interact(() -> view.commands().stream()
                .filter(command -> command.label().startsWith("Reveal")).findFirst().orElseThrow().run().run());
        until(() -> !store.plan().get(round.id()).blind());
    }

    @Test
    void a_letter_says_how_much_a_need_matters() throws Exception {
        interact(() -> {
            var table = (TableView<?>) tabs().getTabs().getFirst().getContent().lookup(".table-view");
            table.getSelectionModel().select(0);
        });
        var first = (Requirement) store.plan().find(view.selection().getValue().orElseThrow()).orElseThrow();
        interact(() -> view.commands().get(2).run().run());
        until(() -> store.plan().get(first.id()).moscow() == Moscow.COULD);
        assertEquals(Moscow.MUST, first.moscow());
    }

    private Point2D screen(Point2D inScene) {
        return view.view().localToScreen(inScene);
    }

    private TabPane tabs() {
        return lookup(".tab-pane").query();
    }

    private Button chip(String code) {
        return lookup(".need").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Requirement need(String code) {
        return (Requirement) store.plan().find(Code.of(code)).orElseThrow();
    }

    private BigDecimal effort(String code) {
        return Marks.of(store.plan(), need(code), Measure.EFFORT).orElseThrow().points();
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
