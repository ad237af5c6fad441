package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.Density;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody chose to see: which years, which lanes, which colours, how dense.
///
/// @param within the lanes into which those of `lanes` are gathered; empty for one level
/// @param folded keys of the lanes that are folded
/// @param zoom how many times as wide as the window the roadmap is; never narrower
@RecordBuilder
public record Arrangement(
        TimeScale.View years,
        LaneField lanes,
        @Nullable LaneField within,
        LaneField colour,
        Density density,
        Set<String> folded,
        double zoom)
        implements ArrangementBuilder.With {

    public static final Arrangement FIRST = new Arrangement(TimeScale.View.BOTH, LaneField.LANE, null,
            LaneField.LEAD_SIDE, Density.COMFORTABLE, Set.of(), 1);

    private static final double STEP = 1.25;
    private static final double NEARLY = 1.01;
    private static final double MOST = 1_000;

    public Arrangement {
        folded = Set.copyOf(folded);
        zoom = Math.clamp(zoom, 1, MOST);
    }

    /// Folds the lane, or unfolds it.
    public Arrangement turned(String lane) {
        var keys = new HashSet<>(folded);
        if (!keys.remove(lane)) keys.add(lane);
        return withFolded(keys);
    }

    boolean isWhole() {
        return zoom < NEARLY;
    }

    /// That many steps closer, or further away when negative. A day gets at most as wide as a letter is high.
    Arrangement zoomed(int steps, RoadmapScene scene) {
        double day = Math.max(scene.scale().nearDay(), scene.scale().farDay()) / zoom;
        double most = Math.max(1, scene.options().em() / Math.max(day, 1e-6));
        return withZoom(Math.min(most, zoom * Math.pow(STEP, steps)));
    }

    /// More years than now.
    Arrangement wider() {
        return withYears(years == TimeScale.View.BOTH ? TimeScale.View.ALL : TimeScale.View.BOTH);
    }

    RoadmapOptions options(double width, double em, TextMeasure text) {
        return new RoadmapOptions(years, lanes, within, colour, density, folded,
                RoadmapOptions.laneNamesOf(em), width, em, text);
    }
}
