package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.plan.Words;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows the page in front to a room: without what surrounds it, as large as a room needs.
final class Presenter {

    /// As far from the edge as the button is high, in em.
    private static final double EDGE = 3;

    private final Theme theme;
    private final ObservableValue<Page> page;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty blanked = new SimpleBooleanProperty();
    private final Label reason = new Label(Words.of("present.not"));
    private final StackPane cover = new StackPane(reason);

    /// @param surroundings what the room does not see
    Presenter(Theme theme, ObservableValue<Page> page, List<? extends Node> surroundings) {
        this.theme = theme;
        this.page = page;
        cover.getStyleClass().add("blank");
        var unfit = on.and(Bindings.createBooleanBinding(() -> !page.getValue().place().forRoom(), page));
        reason.visibleProperty().bind(unfit);
        cover.visibleProperty().bind(unfit.or(blanked));
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

    /// Covers everything while the room shall not look, and pages that are not for a room.
    Region cover() {
        return cover;
    }

    /// The way out for a hand on the mouse: it shows while the pointer is at the upper edge of that window.
    Node exit(Node window, Stage stage) {
        var exit = new Button(Words.of("present.stop"));
        exit.setId("stop-presenting");
        exit.setFocusTraversable(false);
        exit.setOnAction(_ -> stop(stage));
        StackPane.setAlignment(exit, Pos.TOP_CENTER);
        var sought = new SimpleBooleanProperty();
        window.addEventFilter(MouseEvent.MOUSE_MOVED, event ->
                sought.set(event.getSceneY() < EDGE * exit.getFont().getSize()));
        exit.visibleProperty().bind(on.and(sought));
        return exit;
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
        blanked.set(false);
        theme.presentingProperty().set(false);
        page.getValue().present(Page.Presenting.OFF);
        stage.setFullScreen(false);
    }

    void blank() {
        if (on.get()) blanked.set(!blanked.get());
    }
}
