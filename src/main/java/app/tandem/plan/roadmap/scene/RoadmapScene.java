package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.head.SceneHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The roadmap as laid out: where every bar, milestone and limit stands, with its words. The window and
/// every document paint this one.
///
/// @param head its rows above the lanes
/// @param height of everything, the head included
/// @param bars lane by lane
/// @param strips what a folded lane shows instead of bars
/// @param shades stretches of time that are marked from top to bottom
/// @param tones the colours of bars, with their letters and what they stand for
/// @param hidden what has no bar, and why
/// @param farMilestones number of milestones outside the years shown or dropped
public record RoadmapScene(
        RoadmapOptions options,
        TimeScale scale,
        SceneHead head,
        double height,
        List<Lane> lanes,
        List<Bar> bars,
        List<Mark> marks,
        List<Box> strips,
        List<Shade> shades,
        List<Palette.Tone> tones,
        Map<Absence, List<Initiative>> hidden,
        int farMilestones) {

    /// A stretch of the height that belongs together.
    ///
    /// @param key what [RoadmapOptions#folded] calls it
    /// @param count of the initiatives in it
    /// @param targets what an initiative becomes that is dropped here
    public record Lane(LaneKind kind, String key, String title, List<LaneTarget> targets, double top,
            double bottom, int count, boolean folded) {

        /// Whether it holds what the environment demands, and no initiatives.
        public boolean limits() {
            return kind == LaneKind.LIMITS;
        }

        boolean over(double y) {
            return y >= top && y < bottom;
        }
    }

    /// What a lane holds: the name of those below it, initiatives, or what the environment demands.
    public enum LaneKind { GROUP, INITIATIVES, LIMITS }

    /// One initiative.
    ///
    /// @param lane which of the lanes
    /// @param box what is painted, without the words beside it
    /// @param monogram stands inside the bar; empty when the bar is too short and the words begin with it
    /// @param lines the words, broken when there is no room for them on one line
    /// @param ghost where the baseline had it; empty when it has not moved
    /// @param clippedStart whether it begins before what is shown; clippedEnd likewise
    /// @param extent all that its rows hold free for it: bar and words; the ghost lies in the gap below
    public record Bar(
            Initiative initiative,
            int lane,
            Box box,
            String monogram,
            List<String> lines,
            BarInk ink,
            BarLayout.Place words,
            Optional<Box> ghost,
            boolean clippedStart,
            boolean clippedEnd,
            Box extent) {

        /// The words as one text.
        public String text() {
            return String.join(" ", lines);
        }
    }

    /// Something that happens on a day: a milestone, or a limit of the environment.
    ///
    /// @param about the milestone, or what the limit concerns
    /// @param box the mark itself, as wide as a limit lasts
    public record Mark(
            Mark.Kind kind, Optional<Milestone> milestone, Id<?> about, Box box, List<String> lines,
            BarLayout.Place words, Box extent) {

        /// What is marked.
        public enum Kind { MILESTONE, LIMIT, SPAN }

        public String text() {
            return String.join(" ", lines);
        }
    }

    /// A stretch of time shown as such, from the head to the last lane.
    public record Shade(Shade.Kind kind, String title, Box box) {

        /// Nothing goes live, or many contacts are expected.
        public enum Kind { FREEZE, PEAK }
    }

    public static RoadmapScene of(Plan plan, LocalDate today, RoadmapOptions options) {
        return of(plan, today, options, new BarTexts(options.text()));
    }

    /// @param texts what earlier layouts with the same letters measured
    public static RoadmapScene of(Plan plan, LocalDate today, RoadmapOptions options, BarTexts texts) {
        return new Drafting(plan, today, options, texts).scene();
    }

    /// The same with a row for each that is listed and no words, to stand beside a table.
    ///
    /// @param rows initiatives, milestones, or empty for a row without either
    public static RoadmapScene listed(Plan plan, LocalDate today, RoadmapOptions options,
            List<Optional<Row>> rows) {
        return new Listing(plan, today, options).scene(rows);
    }

    public Optional<Bar> bar(Id<?> initiative) {
        return bars.stream().filter(bar -> bar.initiative().id().equals(initiative)).findFirst();
    }

    public Optional<Mark> milestone(Id<?> id) {
        return marks.stream().filter(mark -> mark.about().equals(id)).findFirst();
    }

    /// The bar under the point; words count as part of their bar.
    public Optional<Bar> at(double x, double y) {
        return bars.stream().filter(bar -> holds(bar.box(), x, y)).findFirst()
                .or(() -> bars.stream().filter(bar -> holds(bar.extent(), x, y)).findFirst());
    }

    /// The milestone under the point.
    public Optional<Mark> milestoneAt(double x, double y) {
        return marks.stream()
                .filter(mark -> mark.milestone().isPresent() && holds(mark.extent(), x, y))
                .findFirst();
    }

    public Optional<Lane> laneAt(double y) {
        return lanes.stream().filter(lane -> lane.over(y)).findFirst();
    }

    public List<Initiative> hidden(Absence why) {
        return hidden.getOrDefault(why, List.of());
    }

    /// What stands under that id here: a bar's initiative or a milestone.
    public Optional<? extends Row> row(Id<?> id) {
        return bar(id).<Row>map(Bar::initiative).or(() -> milestone(id).flatMap(Mark::milestone));
    }

    private static boolean holds(Box box, double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }
}
