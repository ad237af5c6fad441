package app.tandem.pages;

import app.tandem.plan.Id;
import java.util.function.Consumer;

/// The way from one page to another.
@FunctionalInterface
public interface Way extends Consumer<Id<?>> {

    /// Shows the row on the page where it lives.
    void open(Id<?> id);

    /// Brings a page to the front as it is; one that stands alone stays.
    default void go(Place place) {}

    /// Brings a page to the front, with the row chosen on it.
    default void go(Place place, Id<?> id) {}

    @Override
    default void accept(Id<?> id) {
        open(id);
    }
}
