package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every page shows the whole demo plan and a plan in which there is nothing yet.
@ExtendWith(ApplicationExtension.class)
class PagesTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void everyPlaceHasAPageForTheDemo(FxRobot robot) {
        robot.interact(() -> assertEquals(Arrays.asList(Place.values()), places(DemoPlan.plan())));
    }

    @Test
    void everyPlaceHasAPageForAnEmptyPlan(FxRobot robot) {
        robot.interact(() -> assertEquals(
                Arrays.asList(Place.values()), places(Plan.of(List.of(Workspace.named("New"))))));
    }

    private static List<Place> places(Plan plan) {
        try (var store = PlanStore.inMemory(plan, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        })) {
            var noon = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            var desk = new Desk(store, Ids.system(), noon, _ -> {});
            var pages = Tandem.pages(FileChoosers.CANCELLED).all(desk);
            pages.forEach(page -> new Scene(page.view()).getRoot().layout());
            return pages.stream().map(Page::place).toList();
        }
    }
}
