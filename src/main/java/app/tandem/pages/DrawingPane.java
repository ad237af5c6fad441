package app.tandem.pages;

import app.tandem.plan.drawing.Drawing;
import java.util.function.DoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A drawing on a page: laid out for the width that it gets, and as large as the type around it.
public final class DrawingPane extends Region {

    /// Units of a drawing that are as high as the type of the window.
    private static final double UNITS = 14;

    private final Canvas canvas = new Canvas();
    private final Label ruler = new Label();
    private final Inks inks = new Inks(this::requestLayout);
    private @Nullable DoubleFunction<Drawing> layout;
    private @Nullable Drawing drawing;

    public DrawingPane() {
        getStyleClass().add("painted");
        setFocusTraversable(true);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(_ -> again());
        canvas.setManaged(false);
        getChildren().addAll(inks, ruler, canvas);
        widthProperty().subscribe(this::again);
    }

    /// @param layout draws for a width in units of the drawing
    public void show(DoubleFunction<Drawing> layout) {
        this.layout = layout;
        again();
    }

    public @Nullable Drawing drawing() {
        return drawing;
    }

    private void again() {
        if (layout == null || getWidth() <= 0) return;
        var next = layout.apply(Math.floor(getWidth() / scale()));
        if (next.equals(drawing)) return;
        drawing = next;
        setAccessibleText(next.title());
        requestLayout();
    }

    private double scale() {
        return ruler.getFont().getSize() / UNITS;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing == null ? 0 : drawing.height() * scale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var shown = drawing;
        if (shown == null) return;
        canvas.setWidth(shown.width() * scale());
        canvas.setHeight(shown.height() * scale());
        var graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(scale(), scale());
        new DrawingPainter(graphics, inks).paint(shown.shapes(), shown.places());
        graphics.restore();
    }
}
