package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.plan.Words;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows the page in front to a room: without what surrounds it, as large as a room needs.
final class Presenter {

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
