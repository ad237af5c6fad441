package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.List;
import java.util.function.Consumer;

/// Selecting every bar that a band drawn over the ground touches.
final class BandGesture implements Gesture {

    private static final double STILL = 4;

    private final double fromX;
    private final double fromY;
    private final RoadmapScene scene;
    private final Consumer<Selected> select;
    private Selected found = Selected.NOTHING;

    BandGesture(double fromX, double fromY, RoadmapScene scene, Consumer<Selected> select) {
        this.fromX = fromX;
        this.fromY = fromY;
        this.scene = scene;
        this.select = select;
    }

    @Override
    public List<Shape> to(double x, double y) {
        var band = new Box(Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY));
        if (band.width() + band.height() < STILL) return List.of();
        found = Selected.NOTHING;
        for (var bar : scene.bars()) {
            boolean touched = bar.box().x() < band.right() && bar.box().right() > band.x()
                    && bar.box().y() < band.bottom() && bar.box().bottom() > band.y();
            if (touched) found = found.and(bar.initiative().id());
        }
        return List.of(Shape.Rect.of(band, Look.stroked(Ink.INK, scene.options().em() / 14)
                .dashed(Look.Dash.DOTTED)));
    }

    @Override
    public void drop() {
        if (!found.ids().isEmpty()) select.accept(found);
    }
}
