package app.tandem.pages;

import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// What the shell asks of every page: where it belongs, its nodes, and the row that the inspector shows.
public record Folio(Place place, Parent view, ObservableValue<Optional<Id<?>>> selection) {

    /// Loads the layout that lies beside the page and bears its name.
    public static Folio load(Place place, Page page, ObservableValue<Optional<Id<?>>> selection) {
        return new Folio(place, Views.load(page, Words.bundle()), selection);
    }

    /// A selection that holds nothing yet.
    public static ObjectProperty<Optional<Id<?>>> nothing() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
