package app.tandem.pages;

import app.tandem.exchange.DemoPlan;
import java.util.function.Function;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/// A test of one page with the demo plan on it, in a window that each test has for itself.
@SuppressWarnings("NullAway.Init") // made when the window is
public abstract class OnPage extends ApplicationTest {

    private final Function<Desk, Page> makes;
    protected OnStage on;

    protected OnPage(Function<Desk, Page> makes) {
        this.makes = makes;
    }

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), makes);
    }

    @AfterEach
    protected void close() {
        on.close();
    }
}
