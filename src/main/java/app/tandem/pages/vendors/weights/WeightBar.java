package app.tandem.pages.vendors.weights;

import app.tandem.plan.Words;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A weight as a bar whose end is dragged; the number in the column beside it says the same and is typed.
final class WeightBar extends Region {

    /// The weight that fills the whole width.
    private static final double FULL = 50;

    private final Region filled = new Region();
    private final double before;
    private double points;

    /// @param commit hears of the new weight when the bar is let go
    WeightBar(double points, boolean fixed, DoubleConsumer commit) {
        this.points = points;
        before = points;
        getStyleClass().add("weight-bar");
        filled.getStyleClass().add("filled");
        filled.setMouseTransparent(true);
        getChildren().add(filled);
        setAccessibleText(Words.with("vendors.bar.of", points));
        if (fixed) return;
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(MouseEvent::consume);
        setOnMouseDragged(event -> {
            this.points = Math.clamp(Math.rint(event.getX() / getWidth() * FULL), 0, 2 * FULL);
            requestLayout();
            event.consume();
        });
        setOnMouseReleased(event -> {
            boolean moved = this.points != before;
            if (moved) commit.accept(this.points);
            event.consume();
        });
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * Math.min(1, points / FULL), getHeight());
    }
}
