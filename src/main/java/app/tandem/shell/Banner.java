package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.store.PlanStore;
import app.tandem.ui.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The line below the header that says what is special about this plan: only to be read, or only a demo.
final class Banner extends HBox {

    /// @param own begins a plan of somebody's own
    Banner(PlanStore store, Runnable own) {
        getStyleClass().add("banner");
        boolean demo = store.plan().find(Workspace.ONLY).filter(Workspace::demo).isPresent();
        if (!store.writable()) say(Feather.LOCK, Words.of("banner.readOnly"));
        else if (demo) offer(own);
        else hide();
    }

    private void offer(Runnable own) {
        say(Feather.COFFEE, Words.of("banner.demo"));
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var start = new Button(Words.of("banner.demo.own"));
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(_ -> own.run());
        getChildren().addAll(gap, start, Icons.button(Feather.X, Words.of("banner.dismiss"), this::hide));
    }

    private void say(Feather icon, String sentence) {
        getChildren().add(Icons.on(new Label(sentence), icon));
    }

    private void hide() {
        getChildren().clear();
        getStyleClass().clear();
    }
}
