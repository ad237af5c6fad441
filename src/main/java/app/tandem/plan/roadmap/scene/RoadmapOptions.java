package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.TextMeasure;
import app.tandem.plan.roadmap.TimeScale;

/// How the roadmap is to be laid out: which years, which lanes, how wide, in what size of type.
///
/// @param em height of the body type, in the units of the width
public record RoadmapOptions(
        TimeScale.View view, LaneField lanes, double width, double em, TextMeasure text) {

    static final double LANE_NAMES = 9.6;
    static final double HEAD = 4.4;
    static final double ROW = 2.35;
    static final double BAR = 1.7;
    static final double PAD = 0.4;
    static final double SMALL = 0.86;

    /// Width of the column with the names of the lanes.
    public double laneNames() {
        return laneNamesOf(em);
    }

    /// Height of the head with the names of the periods.
    public double head() {
        return headOf(em);
    }

    public static double laneNamesOf(double em) {
        return LANE_NAMES * em;
    }

    public static double headOf(double em) {
        return HEAD * em;
    }

    /// Height of the type of axis and limits, the smallest there is.
    public double small() {
        return SMALL * em;
    }
}
