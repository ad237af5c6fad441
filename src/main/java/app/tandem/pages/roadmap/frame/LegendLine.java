package app.tandem.pages.roadmap.frame;

import app.tandem.pages.DrawingPainter;
import app.tandem.pages.Inks;
import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.RoadmapLegend;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// What the bars mean, on as many lines under the chart as it takes.
public final class LegendLine extends Region {

    private static final double INSET = 0.86;

    private final Canvas canvas = new Canvas();
    private final Inks inks = new Inks(this::requestLayout);
    private Optional<RoadmapScene> scene = Optional.empty();

    public LegendLine(RoadmapCanvas chart) {
        getStyleClass().add("roadmap-legend");
        getChildren().addAll(inks, canvas);
        setAccessibleText(Words.of("roadmap.legend"));
        chart.laidOutProperty().subscribe(now -> {
            scene = now;
            requestLayout();
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return scene.map(it -> (0.3 + lines(it, width) * RoadmapLegend.HEIGHT) * it.options().em())
                .orElse(0.0);
    }

    private int lines(RoadmapScene scene, double width) {
        double known = width > 0 ? width : getWidth();
        return known <= 0 ? 1 : RoadmapLegend.lines(scene, known - 2 * INSET * scene.options().em());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        scene.ifPresent(it -> {
            double em = it.options().em();
            var room = new Box(INSET * em, 0.15 * em, getWidth() - 2 * INSET * em, getHeight());
            new DrawingPainter(gc, inks).paint(RoadmapLegend.shapes(it, room), Map.of());
        });
    }
}
