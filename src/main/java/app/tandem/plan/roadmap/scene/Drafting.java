package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Id;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Limit;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Span;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays the roadmap out, lane by lane from the top.
final class Drafting {

    private final Plan plan;
    private final LocalDate today;
    private final RoadmapOptions options;
    private final double em;
    private final TimeScale scale;
    private final BarLayout layout;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Initiative> tray = new ArrayList<>();
    private final List<Initiative> earlier = new ArrayList<>();
    private final List<Initiative> later = new ArrayList<>();
    private double y;

    Drafting(Plan plan, LocalDate today, RoadmapOptions options) {
        this.plan = plan;
        this.today = today;
        this.options = options;
        this.em = options.em();
        boolean farHidden = plan.find(Workspace.ONLY).filter(file -> !file.farHorizon()).isPresent();
        var view = farHidden ? TimeScale.View.NEAR : options.view();
        this.scale = TimeScale.of(today, view, options.laneNames(), options.width() - 0.6 * em);
        this.layout = new BarLayout(scale.left(), scale.right(), 0.45 * em);
        this.y = options.head();
    }

    RoadmapScene scene() {
        inLanes().forEach(this::lane);
        limits();
        var shownToday = scale.firstShown().isAfter(today) || !today.isBefore(scale.firstHidden())
                ? Optional.<Double>empty() : Optional.of(scale.x(today));
        return new RoadmapScene(options, scale, y, List.copyOf(lanes), List.copyOf(bars), List.copyOf(marks),
                freezes(), shownToday, List.copyOf(tray), List.copyOf(earlier), List.copyOf(later));
    }

    private Map<String, List<Initiative>> inLanes() {
        var found = new LinkedHashMap<String, List<Initiative>>();
        for (var initiative : plan.coded(Initiative.class)) {
            if (initiative.archived() || initiative.hold() == Initiative.Hold.CANCELLED) continue;
            var lane = found.computeIfAbsent(options.lanes().of(plan, initiative), _ -> new ArrayList<>());
            Placement.of(initiative).ifPresentOrElse(at -> {
                if (at.end().end().isBefore(scale.firstShown())) earlier.add(initiative);
                else if (!at.start().start().isBefore(scale.firstHidden())) later.add(initiative);
                else lane.add(initiative);
            }, () -> tray.add(initiative));
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private void lane(String title, List<Initiative> initiatives) {
        int number = lanes.size();
        var drafts = initiatives.stream().map(initiative -> BarDraft.of(initiative, scale, options)).toList();
        var milestones = initiatives.stream()
                .flatMap(initiative -> plan.referring(Milestone.class, initiative.id()).stream())
                .filter(milestone -> milestone.state() != Milestone.State.DROPPED && shown(milestone.date()))
                .map(this::milestone)
                .toList();
        var spans = new ArrayList<Span>();
        for (var draft : drafts) spans.add(draft.span());
        for (var milestone : milestones) spans.add(span(milestone, Weight.BOLD));
        var places = layout.place(spans);
        double top = y + options.em() * RoadmapOptions.PAD;
        for (int i = 0; i < drafts.size(); i++) bars.add(drafts.get(i).at(number, top, places.get(i)));
        for (int i = 0; i < milestones.size(); i++) {
            marks.add(at(milestones.get(i), top, places.get(drafts.size() + i), Weight.BOLD));
        }
        lanes.add(new Lane(title, y, bottom(places), false));
        y = bottom(places);
    }

    private void limits() {
        var shown = Limit.all(plan).stream()
                .filter(limit -> limit.date().isBefore(scale.firstHidden()) && !last(limit)
                        .isBefore(scale.firstShown()))
                .map(this::limit)
                .toList();
        if (shown.isEmpty()) return;
        var places = layout.place(shown.stream().map(mark -> span(mark, Weight.REGULAR)).toList());
        double top = y + em * RoadmapOptions.PAD;
        for (int i = 0; i < shown.size(); i++) marks.add(at(shown.get(i), top, places.get(i),
                Weight.REGULAR));
        lanes.add(new Lane(Words.of("roadmap.lane.limits"), y, bottom(places), true));
        y = bottom(places);
    }

    private double bottom(List<Place> places) {
        int rows = 1 + places.stream().mapToInt(Place::row).max().orElse(0);
        return y + em * (2 * RoadmapOptions.PAD + rows * RoadmapOptions.ROW);
    }

    private Mark milestone(Milestone milestone) {
        var words = List.of(milestone.title().split("\\s+"));
        var text = words.size() > 5 ? String.join(" ", words.subList(0, 5)) + "…" : milestone.title();
        var kind = milestone.state() == Milestone.State.MET ? Mark.Kind.MILESTONE_MET : Mark.Kind.MILESTONE;
        return unplaced(kind, milestone.initiative(), box(spot(milestone.date())), text);
    }

    /// Beyond the fold a date stands in the middle of its half-year, which is all that is promised there.
    private double spot(LocalDate day) {
        if (!scale.far(day)) return scale.x(day);
        var half = app.tandem.plan.Period.of(day, Precision.HALF_YEAR);
        return (scale.x(half.start()) + scale.x(half.plus(1).start())) / 2;
    }

    private Mark limit(Limit limit) {
        if (limit.until() == null) {
            return unplaced(Mark.Kind.LIMIT, Workspace.ONLY, box(spot(limit.date())), limit.title());
        }
        double from = scale.x(limit.date());
        double to = Math.max(from + 0.4 * em, scale.x(limit.until().plusDays(1)));
        return unplaced(Mark.Kind.SPAN, Workspace.ONLY, new Box(from, 0, to - from, em), limit.title());
    }

    private Box box(double x) {
        double size = 1.1 * em;
        return new Box(Math.clamp(x - size / 2, scale.left(), scale.right() - size), 0, size, size);
    }

    private static Mark unplaced(Mark.Kind kind, Id<?> about, Box box, String text) {
        return new Mark(kind, about, box, text, new Place(0, BarLayout.Side.RIGHT, box.right(), 0));
    }

    private Span span(Mark mark, Weight weight) {
        double room = options.text().width(mark.text(), options.small(), weight);
        return new Span(mark.box().x(), mark.box().right(), mark.box().right(), room);
    }

    private Mark at(Mark mark, double top, Place place, Weight weight) {
        double down = top + em * (place.row() * RoadmapOptions.ROW + RoadmapOptions.BAR / 2) - mark.box()
                .height() / 2;
        var box = new Box(mark.box().x(), down, mark.box().width(), mark.box().height());
        var text = options.text().fitted(mark.text(), options.small(), weight, place.room() + 0.01);
        return new Mark(mark.kind(), mark.about(), box, text, place);
    }

    private List<Box> freezes() {
        return plan.all(FreezeWindow.class).stream()
                .filter(window -> shown(window.start()) || shown(window.end()))
                .filter(window -> !scale.far(window.start()))
                .map(window -> new Box(scale.x(window.start()), options.head(),
                        scale.x(window.end().plusDays(1)) - scale.x(window.start()), y - options.head()))
                .toList();
    }

    private boolean shown(LocalDate day) {
        return !day.isBefore(scale.firstShown()) && day.isBefore(scale.firstHidden());
    }

    private static LocalDate last(Limit limit) {
        return limit.until() == null ? limit.date() : limit.until();
    }
}
