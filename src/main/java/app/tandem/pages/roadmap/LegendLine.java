package app.tandem.pages.roadmap;

import app.tandem.pages.DrawingPainter;
import app.tandem.pages.Inks;
import app.tandem.pages.TypeMeasure;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.RoadmapLegend;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the bars mean, in one line under the chart.
final class LegendLine extends Region {

    private final Canvas canvas = new Canvas();
    private final Label type = new Label();
    private final Inks inks = new Inks(this::requestLayout);
    private final TypeMeasure measure = new TypeMeasure();

    LegendLine() {
        getStyleClass().add("roadmap-legend");
        type.setVisible(false);
        type.setManaged(false);
        getChildren().addAll(inks, type, canvas);
        type.fontProperty().subscribe(_ -> requestLayout());
        setAccessibleText(Words.of("roadmap.legend"));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        double em = type.getFont().getSize();
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        var room = new Box(0.86 * em, 0, getWidth() - 1.7 * em, getHeight());
        new DrawingPainter(gc, inks).paint(RoadmapLegend.shapes(room, em, measure), Map.of());
    }
}
