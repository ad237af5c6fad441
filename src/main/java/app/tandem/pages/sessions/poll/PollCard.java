package app.tandem.pages.sessions.poll;

import app.tandem.plan.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One face of a poll: a heading, its content, and at the bottom what can be done.
abstract class PollCard extends VBox {

    private final HBox bar = new HBox();

    PollCard(String heading) {
        getStyleClass().addAll("card", "poll-card");
        var title = wrapped(heading, "title");
        title.setId("pollTitle");
        bar.getStyleClass().add("bar");
        getChildren().add(title);
    }

    /// Where the focus goes when the card comes before the eyes.
    void entered() {}

    final void content(Node... nodes) {
        getChildren().addAll(nodes);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, bar);
    }

    final Button button(String id, String word, Runnable action) {
        var button = new Button(word);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        bar.getChildren().add(button);
        return button;
    }

    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static Label progress(int answered, int asked) {
        return wrapped(Words.with("poll.progress", answered, asked), "muted");
    }
}
