package app.tandem.pages;

import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.BarWords;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapDrawing;
import app.tandem.plan.roadmap.scene.RoadmapLegend;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.time.LocalDate;
import java.util.ArrayList;

/// The roadmap of a plan as a picture to look at, laid out for a width, with its legend.
public final class RoadmapSketch {

    private static final double EM = 14;

    private final TextMeasure text = new TypeMeasure();

    /// @param title what the picture shows, for those who cannot see it
    public Drawing of(Plan plan, LocalDate today, double width, String title) {
        var scene = scene(plan, today, width);
        var whole = new RoadmapDrawing(scene, it -> BarWords.of(plan, it)).whole(title);
        var shapes = new ArrayList<>(whole.shapes());
        double legend = RoadmapLegend.HEIGHT * RoadmapLegend.lines(scene, width) * EM;
        shapes.addAll(RoadmapLegend.shapes(scene, new Box(0, whole.height() + 0.3 * EM, width, 0)));
        return new Drawing(width, whole.height() + legend + 0.6 * EM, title, shapes);
    }

    /// What is laid out there, to find what stands at a point.
    public RoadmapScene scene(Plan plan, LocalDate today, double width) {
        return RoadmapScene.of(plan, today,
                RoadmapOptions.of(TimeScale.View.BOTH, width, EM, text));
    }
}
