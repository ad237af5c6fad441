package app.tandem.ui;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
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

    /// Takes the place of all that is on the page, for as long as there is nothing.
    public void fill(Pane page, ObservableBooleanValue nothing) {
        var usual = List.copyOf(page.getChildren());
        VBox.setVgrow(this, Priority.ALWAYS);
        page.getChildren().add(this);
        Views.fold(this);
        Views.fold(usual.toArray(Node[]::new));
        nothing.subscribe(none -> {
            setVisible(none);
            for (var node : usual) node.setVisible(!none);
        });
    }
}
