package app.tandem.shell.audience;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The second window for a room, and the strip that the presenter has meanwhile.
public final class SecondScreen {

    private static final Rectangle2D WINDOW = new Rectangle2D(40, 40, 1280, 720);

    private final Desk desk;
    private final ObservableValue<Page> page;
    private final Consumer<Optional<Node>> strip;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private @Nullable Audience audience;

    /// @param strip puts the presenter's strip into the window, or takes it out
    public SecondScreen(Desk desk, ObservableValue<Page> page, Consumer<Optional<Node>> strip) {
        this.desk = desk;
        this.page = page;
        this.strip = strip;
        page.subscribe(one -> {
            if (audience != null) audience.follow(one);
        });
    }

    /// The screen beside the one that the window is on.
    public static Optional<Rectangle2D> beside(Stage stage) {
        var mine = Screen.getScreensForRectangle(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !mine.contains(screen))
                .findFirst()
                .map(Screen::getBounds);
    }

    public BooleanProperty onProperty() {
        return on;
    }

    /// Full screen where there is a second screen; else a window that can be shared in a call.
    public void open(Stage stage) {
        var place = beside(stage);
        var opened = new Audience(desk, place.orElse(WINDOW));
        opened.follow(page.getValue());
        opened.stage().setFullScreen(place.isPresent());
        opened.stage().setOnHidden(_ -> close());
        audience = opened;
        on.set(true);
        opened.open();
        strip.accept(Optional.of(new PresenterStrip(desk, opened, this::showThis)));
        stage.requestFocus();
    }

    public void close() {
        var open = audience;
        if (open == null) return;
        audience = null;
        on.set(false);
        strip.accept(Optional.empty());
        open.close();
    }

    public void blank() {
        if (audience != null) audience.blankedProperty().set(!audience.blankedProperty().get());
    }

    public void freeze() {
        if (audience != null) audience.frozenProperty().set(!audience.frozenProperty().get());
    }

    public void nextPage() {
        if (audience != null) audience.turn(KeyCode.PAGE_DOWN);
    }

    public void previousPage() {
        if (audience != null) audience.turn(KeyCode.PAGE_UP);
    }

    /// Shows the room what is selected in the window.
    public void showThis() {
        if (audience != null) audience.showThis(page.getValue());
    }
}
