package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.TimeScale;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the roadmap is to be laid out: which years, which lanes, which colours, how wide, in what size of
/// type.
///
/// @param within the lanes into which those of `lanes` are gathered; empty for one level
/// @param folded keys of the lanes that are folded to one line
/// @param laneNames width of the column with the names of the lanes; 0 when they stand elsewhere
/// @param em height of the body type, in the units of the width
@RecordBuilder
public record RoadmapOptions(
        TimeScale.View view,
        LaneField lanes,
        @Nullable LaneField within,
        LaneField colour,
        Density density,
        Set<String> folded,
        double laneNames,
        double width,
        double em,
        TextMeasure text)
        implements RoadmapOptionsBuilder.With {

    static final double LANE_NAMES = 9.6;
    static final double PAD = 0.4;
    static final double SMALL = 0.86;
    /// Height of the words of a bar, for an em of 1.
    public static final double WORDS = 0.93;

    public RoadmapOptions {
        folded = Set.copyOf(folded);
    }

    /// One level of lanes, coloured by the side that leads.
    public static RoadmapOptions of(TimeScale.View view, double width, double em, TextMeasure text) {
        return new RoadmapOptions(view, LaneField.LANE, null, LaneField.LEAD_SIDE, Density.COMFORTABLE,
                Set.of(), laneNamesOf(em), width, em, text);
    }

    /// Width of that column for type of this size.
    public static double laneNamesOf(double em) {
        return LANE_NAMES * em;
    }

    /// From the top of one row to that of the next.
    public double row() {
        return density.row() * em;
    }

    public double bar() {
        return density.bar() * em;
    }

    /// Height of the type of axis and limits, the smallest there is.
    public double small() {
        return SMALL * em;
    }
}
