package app.tandem.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: why it is empty, and the one thing to do next.
public final class EmptyState extends VBox {

    public EmptyState(String heading, String sentence, Command... next) {
        getStyleClass().add("empty-state");
        var title = new Label(heading);
        title.getStyleClass().add("heading");
        var text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        getChildren().addAll(title, text);
        for (Command command : next) {
            var button = new Button(command.label());
            button.setOnAction(_ -> command.run().run());
            getChildren().add(button);
        }
    }
}
