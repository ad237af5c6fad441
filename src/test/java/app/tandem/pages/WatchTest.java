package app.tandem.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.store.PlanStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class WatchTest extends ApplicationTest {

    private final PlanStore store = PlanStore.inMemory(Plan.of(List.of(Workspace.named("As opened"))),
            Runnable::run, failure -> {
                throw new AssertionError(failure);
            });
    private final Desk desk = new Desk(store, Ids.system(), Clock.systemUTC(), _ -> {});
    private final List<String> shown = new ArrayList<>();
    private final StackPane window = new StackPane();
    private final Group page = new Group();
    private final Watch watch = desk.watch(page, plan -> shown.add(plan.get(Workspace.ONLY).name()));

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(window));
    }

    @Test
    void aPageInNoWindowIsShownNothing() {
        rename("While away");
        assertEquals(List.of(), shown);
    }

    @Test
    void aPageInAWindowIsShownEveryEdit() {
        window.getChildren().add(page);
        rename("First");
        rename("Second");
        assertEquals(List.of("As opened", "First", "Second"), shown);
    }

    @Test
    void aPageThatComesBackIsShownTheNewestPlanOnceIfThereIsOne() {
        window.getChildren().add(page);
        window.getChildren().clear();
        window.getChildren().add(page);
        window.getChildren().clear();
        rename("While away");
        rename("Longer away");
        window.getChildren().add(page);
        assertEquals(List.of("As opened", "Longer away"), shown);
    }

    @Test
    void aPageInNoWindowCanLookByItself() {
        rename("While away");
        watch.look();
        watch.look();
        assertEquals(List.of("While away"), shown);
    }

    private void rename(String name) {
        store.perform(Edit.put("Rename", Workspace.named(name))).toCompletableFuture().join();
    }
}
