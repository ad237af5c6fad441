package app.tandem.pages;

import app.tandem.plan.Id;
import app.tandem.ui.Command;
import app.tandem.ui.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// One page of the window, as the shell sees it.
public interface Page {

    /// Always the same one.
    Folio folio();

    /// What the page can do: shown in the Item menu, in the palette and on its keys.
    List<Command> commands();

    default Place place() {
        return folio().place();
    }

    default Parent view() {
        return folio().view();
    }

    /// The row that the inspector shows; empty for none.
    default ObservableValue<Optional<Id<?>>> selection() {
        return folio().selection();
    }

    /// Selects the row and scrolls to it. Answers whether it lives on this page; a page that only speaks of
    /// rows is home to none.
    default boolean reveal(Id<?> id) {
        return false;
    }

    /// Leaves out what a room must not see and what it cannot read: at most eight rows at a time, no filters.
    default void present(Presenting mode) {}

    /// From now on, until the subscription ends, shows what that other page of the same place shows: for a
    /// second screen.
    default Subscription follow(Page front) {
        return Mirror.of(front.view(), view());
    }

    /// The row that a presenter points at.
    default Optional<Id<?>> pointedAt() {
        return selection().getValue();
    }

    /// Shows a room the row that the presenter points at.
    default void pointAt(Id<?> id) {
        reveal(id);
    }

    /// Takes files that were let go over the window; answers whether they are for this page.
    default boolean take(List<Path> files) {
        return false;
    }

    /// Whether the page is on the projector.
    enum Presenting {
        OFF, ON;

        /// Leaves out what is there to be typed into or clicked.
        public void hides(Node... nodes) {
            Views.fold(nodes);
            for (var node : nodes) node.setVisible(this == OFF);
        }
    }
}
