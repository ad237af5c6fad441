package app.tandem.pages.vendors.workshop;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// Tables that are as high as their rows, and scroll only when there is no room for that.
public final class Snug {

    private static final double FEWEST = 2;

    private Snug() {}

    /// @param head how many rows high the heads and a scroll bar are
    public static void fit(TableView<?> table, double head) {
        ObservableList<?> items = table.getItems();
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> (Math.max(FEWEST, items.size()) + head) * Math.max(1, table.getFixedCellSize()),
                items, table.fixedCellSizeProperty()));
        table.setMaxHeight(Region.USE_PREF_SIZE);
    }
}
