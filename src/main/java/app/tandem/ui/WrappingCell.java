package app.tandem.ui;

import javafx.scene.control.ListCell;

/// A cell of a list whose drawing breaks its lines at the list's width and is as high as they need.
public abstract class WrappingCell<T> extends ListCell<T> {

    /// As narrow as the list wants it.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var drawing = getGraphic();
        if (drawing == null) return super.computePrefHeight(width);
        double sides = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? width : Math.max(0, width - sides);
        return Math.max(super.computePrefHeight(width),
                snappedTopInset() + drawing.prefHeight(inside) + snappedBottomInset());
    }
}
