package app.tandem.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Who has agreed: a drawn tick for each side that has, a dot for each that has not. IT stands left.
public final class Ticks extends Region {

    /// Which of the two sides ticked.
    public enum Given { NONE, LEFT, RIGHT, BOTH }

    private final Polyline left = tick();
    private final Polyline right = tick();
    private final Circle leftDot = dot();
    private final Circle rightDot = dot();

    public Ticks(Given given, String spoken) {
        getStyleClass().add("ticks");
        getChildren().addAll(leftDot, rightDot, left, right);
        setGiven(given, spoken);
    }

    public void setGiven(Given given, String spoken) {
        left.setVisible(given == Given.LEFT || given == Given.BOTH);
        right.setVisible(given == Given.RIGHT || given == Given.BOTH);
        leftDot.setVisible(!left.isVisible());
        rightDot.setVisible(!right.isVisible());
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        double half = getWidth() / 2;
        draw(left, leftDot, half / 2, half);
        draw(right, rightDot, half * 1.5, half);
    }

    private void draw(Polyline tick, Circle dot, double middle, double size) {
        double y = getHeight() / 2;
        double unit = Math.min(size, getHeight()) / 10;
        tick.getPoints().setAll(List.of(middle - 3.5 * unit, y, middle - unit, y + 3 * unit,
                middle + 3.5 * unit, y - 3.5 * unit));
        tick.setStrokeWidth(1.7 * unit);
        dot.setCenterX(middle);
        dot.setCenterY(y);
        dot.setRadius(1.3 * unit);
    }

    private static Polyline tick() {
        var tick = new Polyline();
        tick.getStyleClass().add("tick");
        tick.setStrokeLineCap(StrokeLineCap.ROUND);
        tick.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return tick;
    }

    private static Circle dot() {
        var dot = new Circle();
        dot.getStyleClass().add("dot");
        return dot;
    }
}
