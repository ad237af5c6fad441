package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows the page in front to a room: without what surrounds it, as large as a room needs.
final class Presenter {

    private final Theme theme;
    private final ObservableValue<Page> page;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Region blank = new Region();

    /// @param surroundings what the room does not see
    Presenter(Theme theme, ObservableValue<Page> page, List<? extends Node> surroundings) {
        this.theme = theme;
        this.page = page;
        blank.getStyleClass().add("blank");
        blank.setVisible(false);
        for (Node node : surroundings) {
            node.visibleProperty().bind(on.not());
            node.managedProperty().bind(on.not());
        }
        page.subscribe((before, now) -> {
            if (!on.get()) return;
            before.present(Page.Presenting.OFF);
            now.present(Page.Presenting.ON);
        });
    }

    /// Covers everything while the room shall not look.
    Region cover() {
        return blank;
    }

    BooleanProperty onProperty() {
        return on;
    }

    void start(Stage stage) {
        if (on.get()) return;
        on.set(true);
        theme.presentingProperty().set(true);
        page.getValue().present(Page.Presenting.ON);
        stage.setFullScreen(true);
    }

    void stop(Stage stage) {
        if (!on.get()) return;
        on.set(false);
        blank.setVisible(false);
        theme.presentingProperty().set(false);
        page.getValue().present(Page.Presenting.OFF);
        stage.setFullScreen(false);
    }

    void blank() {
        if (on.get()) blank.setVisible(!blank.isVisible());
    }
}
