package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The roadmap as laid out: where every bar, milestone and limit stands, with its words. The window and
/// every document paint this one.
///
/// @param bars lane by lane, row by row
/// @param today where today stands; empty when it is not among the years shown
/// @param tray initiatives without a place
/// @param earlier initiatives that ended before what is shown
/// @param later initiatives that start after what is shown
public record RoadmapScene(
        RoadmapOptions options,
        TimeScale scale,
        double height,
        List<Lane> lanes,
        List<Bar> bars,
        List<Mark> marks,
        List<Box> freezes,
        Optional<Double> today,
        List<Initiative> tray,
        List<Initiative> earlier,
        List<Initiative> later) {

    /// A stretch of the height that belongs together.
    ///
    /// @param limits whether it holds what the environment demands, and no initiatives
    public record Lane(String title, double top, double bottom, boolean limits) {}

    /// One initiative.
    ///
    /// @param lane which of the lanes
    /// @param box what is painted, without the words beside it
    /// @param monogram stands inside the bar; empty when the bar is too short and the words begin with it
    /// @param ghost where the baseline had it; empty when it has not moved
    /// @param clippedStart whether it begins before what is shown; clippedEnd likewise
    public record Bar(
            Initiative initiative,
            int lane,
            Box box,
            String monogram,
            String text,
            BarLayout.Place words,
            Optional<Box> ghost,
            boolean clippedStart,
            boolean clippedEnd) {

        /// All that its row holds free for it: bar and words. The ghost lies in the gap below the row.
        public Box extent() {
            double from = Math.min(box.x(), words.textX());
            double to = Math.max(box.right(), words.textX() + words.room());
            return new Box(from, box.y(), to - from, box.height());
        }
    }

    /// Something that happens on a day: a milestone, or a limit of the environment.
    ///
    /// @param box the mark itself, as wide as a limit lasts
    public record Mark(Kind kind, Id<?> about, Box box, String text, BarLayout.Place words) {

        /// What is marked.
        public enum Kind { MILESTONE, MILESTONE_MET, LIMIT, SPAN }

        public Box extent() {
            double from = Math.min(box.x(), words.textX());
            double to = Math.max(box.right(), words.textX() + words.room());
            return new Box(from, box.y(), to - from, box.height());
        }
    }

    public static RoadmapScene of(Plan plan, LocalDate today, RoadmapOptions options) {
        return new Drafting(plan, today, options).scene();
    }

    public Optional<Bar> bar(Id<?> initiative) {
        return bars.stream().filter(bar -> bar.initiative().id().equals(initiative)).findFirst();
    }

    /// The bar under the point; words count as part of their bar.
    public Optional<Bar> at(double x, double y) {
        return bars.stream().filter(bar -> holds(bar.box(), x, y)).findFirst()
                .or(() -> bars.stream().filter(bar -> holds(bar.extent(), x, y)).findFirst());
    }

    /// The lane at that height to which the bar could be given: another one, where lanes are free to choose.
    public Optional<String> laneFor(Bar bar, double y) {
        if (options.lanes() != LaneField.LANE) return Optional.empty();
        var own = lanes.get(bar.lane());
        return lanes.stream()
                .filter(lane -> y >= lane.top() && y < lane.bottom() && !lane.equals(own) && !lane.limits())
                .map(Lane::title)
                .findFirst();
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }
}
