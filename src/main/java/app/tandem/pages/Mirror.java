package app.tandem.pages;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/// Two layouts of the same page, of which the copy always shows the tab and the part that the first shows.
final class Mirror {

    private Mirror() {}

    /// Until the subscription is ended.
    static Subscription of(Parent front, Parent copy) {
        return Subscription.combine(Stream.concat(
                named(front, ".tab-pane", TabPane.class)
                        .map(tabs -> tabs(tabs, (TabPane) copy.lookup("#" + tabs.getId()))),
                named(front, ".toggle-button", ToggleButton.class)
                        .map(part -> part(part, (ToggleButton) copy.lookup("#" + part.getId()))))
                .toArray(Subscription[]::new));
    }

    private static Subscription tabs(TabPane front, TabPane copy) {
        return front.getSelectionModel().selectedIndexProperty()
                .subscribe(at -> copy.getSelectionModel().select(at.intValue()));
    }

    private static Subscription part(ToggleButton front, ToggleButton copy) {
        return front.selectedProperty().subscribe(copy::setSelected);
    }

    /// What the layout itself holds; what its lists and tables draw has no name.
    private static <N extends Node> Stream<N> named(Parent layout, String style, Class<N> type) {
        return layout.lookupAll(style).stream().filter(type::isInstance).map(type::cast)
                .filter(node -> node.getId() != null);
    }
}
