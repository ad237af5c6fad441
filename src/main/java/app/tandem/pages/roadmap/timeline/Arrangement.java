package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.Density;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody chose to see: which years, which lanes, which colours, how dense.
///
/// @param within the lanes into which those of `lanes` are gathered; empty for one level
/// @param folded keys of the lanes that are folded
@RecordBuilder
public record Arrangement(
        TimeScale.View years,
        LaneField lanes,
        @Nullable LaneField within,
        LaneField colour,
        Density density,
        Set<String> folded)
        implements ArrangementBuilder.With {

    public static final Arrangement FIRST = new Arrangement(TimeScale.View.BOTH, LaneField.LANE, null,
            LaneField.LEAD_SIDE, Density.COMFORTABLE, Set.of());

    public Arrangement {
        folded = Set.copyOf(folded);
    }

    /// Folds the lane, or unfolds it.
    public Arrangement turned(String lane) {
        var keys = new HashSet<>(folded);
        if (!keys.remove(lane)) keys.add(lane);
        return withFolded(keys);
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
