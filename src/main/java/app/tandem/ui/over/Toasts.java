package app.tandem.ui.over;

import app.tandem.ui.Command;
import app.tandem.ui.Icons;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What has just happened, told at the bottom of the window for eight seconds; hovering or focusing it
/// stops the clock. At most three at once.
public final class Toasts extends VBox {

    private static final int MOST = 3;
    private static final Duration SHOWN = Duration.seconds(8);

    private final String closeWord;

    public Toasts(String closeWord) {
        this.closeWord = closeWord;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
    }

    public void show(String message) {
        add(message, null);
    }

    /// @param action what the toast offers, such as taking it back
    public void show(String message, Command action) {
        add(message, action);
    }

    /// Takes away what was offered and would mean something else by now.
    public void withdraw() {
        getChildren().removeIf(toast -> toast.getStyleClass().contains("offer"));
    }

    private void add(String message, @Nullable Command action) {
        var text = new Label(message);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var toast = new HBox(text);
        toast.getStyleClass().addAll("toast", "bar");
        if (action != null) {
            toast.getStyleClass().add("offer");
            toast.getChildren().add(button(action, toast));
        }
        toast.getChildren().add(Icons.button(Feather.X, closeWord, () -> getChildren().remove(toast)));
        while (getChildren().size() >= MOST) getChildren().removeFirst();
        getChildren().add(toast);
        vanishLater(toast);
    }

    private Node button(Command action, Node toast) {
        var key = action.key();
        var button = new Button(key == null ? action.label() : action.label() + "  " + key.getDisplayText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(toast);
            action.run().run();
        });
        return button;
    }

    private void vanishLater(Node toast) {
        var clock = new PauseTransition(SHOWN);
        clock.setOnFinished(_ -> getChildren().remove(toast));
        ObservableValue<Boolean> held = toast.hoverProperty().or(toast.focusWithinProperty());
        held.subscribe(stop -> {
            if (stop) clock.stop();
            else if (clock.getStatus() != Animation.Status.RUNNING) clock.playFromStart();
        });
    }
}
