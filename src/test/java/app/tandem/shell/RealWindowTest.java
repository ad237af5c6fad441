package app.tandem.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.home.HomeView;
import java.nio.file.Path;
import java.time.Instant;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What only a window on a display can show: pop-up windows, the wheel, keys from the window system.
@Tag("real-window")
@SuppressWarnings("NullAway.Init") // made when the window is
class RealWindowTest extends ApplicationTest {

    private Stage stage;
    private Opened opened;

    @Override
    public void start(Stage stage) throws Exception {
        this.stage = stage;
        opened = new Opened(stage, DemoPlan.plan(), (_, desk) -> new HomeView(desk));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void theWheelScrollsHome() {
        var pane = lookup(".home .scroll-pane").queryAs(ScrollPane.class);
        assertEquals(0, pane.getVvalue());
        moveTo(pane);
        scroll(10, VerticalDirection.UP);
        scroll(10, VerticalDirection.DOWN);
        opened.until(() -> pane.getVvalue() > 0);
    }

    @Test
    void aRightClickOnAPlanOffersToForgetIt() {
        opened.settings().change(all -> all.opened(Path.of("gone.tandem"), Instant.EPOCH));
        interact(opened.program()::close);
        rightClickOn("gone");
        clickOn("Remove from this list");
        opened.until(() -> opened.settings().get().recent().isEmpty());
    }

    @Test
    void keysReachTheWindow() {
        push(KeyCode.CONTROL, KeyCode.K);
        opened.until(() -> !lookup(".palette").queryAll().isEmpty());
        push(KeyCode.ESCAPE);
        opened.until(() -> stage.isShowing() && lookup(".palette").queryAll().isEmpty());
    }
}
