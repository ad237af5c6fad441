package app.tandem.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.home.HomeView;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What only a window on a display can show: pop-up windows, the wheel, keys from the window system.
@Tag("real-window")
@SuppressWarnings("NullAway.Init") // made when the window is
class RealWindowTest extends ApplicationTest {

    private Stage stage;
    private Program program;
    private SettingsFile settings;

    @Override
    public void start(Stage stage) throws Exception {
        this.stage = stage;
        var theme = new Theme();
        settings = new SettingsFile(Files.createTempDirectory("tandem").resolve("settings.json"));
        var options = new PlanStore.Options(Author.system(), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        }, Backups.NONE);
        program = new Program(new Program.Parts(stage, theme, settings, new Failures(theme),
                FileChoosers.CANCELLED, new PlanFiles(options), (_, desk) -> new HomeView(desk)));
        program.show(PlanStore.inMemory(DemoPlan.plan(), options));
    }

    @AfterEach
    void close() {
        interact(program::leave);
    }

    @Test
    void theWheelScrollsHome() throws Exception {
        var pane = lookup(".home .scroll-pane").queryAs(ScrollPane.class);
        assertEquals(0, pane.getVvalue());
        moveTo(pane);
        scroll(10, VerticalDirection.UP);
        scroll(10, VerticalDirection.DOWN);
        waitFor(() -> pane.getVvalue() > 0);
    }

    @Test
    void aRightClickOnAPlanOffersToForgetIt() throws Exception {
        settings.change(all -> all.opened(Path.of("gone.tandem"), Instant.EPOCH));
        interact(program::close);
        rightClickOn("gone");
        clickOn("Remove from this list");
        waitFor(() -> settings.get().recent().isEmpty());
    }

    @Test
    void keysReachTheWindow() throws Exception {
        push(KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> !lookup(".palette").queryAll().isEmpty());
        push(KeyCode.ESCAPE);
        waitFor(() -> stage.isShowing() && lookup(".palette").queryAll().isEmpty());
    }

    private static void waitFor(Callable<Boolean> truth) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, truth);
    }
}
