package app.tandem.ui;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;

/// Buttons of which one is always chosen, and behind each the part of a page that it brings to the front.
public final class Parts {

    private final ToggleGroup buttons = new ToggleGroup();
    private final StackPane stage;

    public Parts(StackPane stage) {
        this.stage = stage;
        buttons.selectedToggleProperty().subscribe((old, chosen) -> {
            if (chosen == null) buttons.selectToggle(old);
        });
    }

    public Parts with(ToggleButton button, Node part) {
        button.setToggleGroup(buttons);
        stage.getChildren().add(part);
        button.selectedProperty().subscribe(part::setVisible);
        return this;
    }
}
