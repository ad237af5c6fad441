package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Limit;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.conflict.ClosedDays;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Span;
import app.tandem.plan.roadmap.scene.LaneSort.Group;
import app.tandem.plan.roadmap.scene.LaneSort.LaneOf;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.LaneKind;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.RoadmapScene.Shade;
import app.tandem.plan.roadmap.scene.head.HeadDraft;
import app.tandem.plan.roadmap.scene.head.SceneHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays the roadmap out, lane by lane from the top.
final class Drafting {

    private static final double GAP = 0.45;
    private static final double LEAST_ROOM = 14;

    private final Plan plan;
    private final RoadmapOptions options;
    private final double em;
    private final BarTexts texts;
    private final Shown shown;
    private final TimeScale scale;
    private final BarDraft.Ground ground;
    private final BarLayout layout;
    private final SceneHead head;
    private final Palette palette;
    private final Map<String, List<Milestone>> milestones = new HashMap<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> strips = new ArrayList<>();
    private int farMilestones;
    private double y;

    Drafting(Plan plan, LocalDate today, RoadmapOptions options, BarTexts texts) {
        this.plan = plan;
        this.options = options;
        this.em = options.em();
        this.texts = texts;
        this.shown = Shown.of(plan, today, options);
        this.scale = shown.scale();
        this.ground = BarDraft.Ground.of(scale, options);
        this.layout = new BarLayout(scale.left(), scale.right(), GAP * em,
                Math.min(LEAST_ROOM * em, scale.right() - scale.left()));
        this.head = new HeadDraft(plan, today, scale, options).head();
        this.palette = Palette.of(plan, options.colour(), shown.bars());
        this.y = head.height();
    }

    RoadmapScene scene() {
        for (var milestone : plan.all(Milestone.class)) {
            boolean out = milestone.state() == Milestone.State.DROPPED || !shown.day(milestone.date());
            if (out) farMilestones++;
            else milestones.computeIfAbsent(milestone.initiative().value(), _ -> new ArrayList<>())
                    .add(milestone);
        }
        for (var group : new LaneSort(plan, options).of(shown.standing(milestones.keySet()))) group(group);
        limits();
        return new RoadmapScene(options, scale, head, y, List.copyOf(lanes), List.copyOf(bars),
                List.copyOf(marks), List.copyOf(strips), shades(), palette.all(), shown.hidden(),
                        farMilestones);
    }

    private void group(Group group) {
        if (!group.title().isEmpty()) {
            boolean folded = options.folded().contains(group.title());
            double from = y;
            y += 1.9 * em;
            lanes.add(new Lane(LaneKind.GROUP, group.title(), group.title(), group.targets(), from, y,
                    group.count(), folded));
            if (folded) {
                strip(from, group.lanes().stream().flatMap(lane -> lane.initiatives().stream()).toList());
                return;
            }
        }
        group.lanes().forEach(this::lane);
    }

    private void lane(LaneOf lane) {
        boolean folded = options.folded().contains(lane.key());
        double from = y;
        if (folded) {
            strip(from, lane.initiatives());
            var counted = Words.with("roadmap.lane.folded", lane.title(), lane.initiatives().size());
            y += Math.max(1.9 * em, names(counted));
        } else {
            y = Math.max(y + names(lane.title()), fill(lane.initiatives()));
        }
        lanes.add(new Lane(LaneKind.INITIATIVES, lane.key(), lane.title(), lane.targets(), from, y,
                lane.initiatives().size(), folded));
    }

    private double names(String title) {
        var lines = new BrokenWords(options.text(), RoadmapOptions.WORDS * em, Weight.SEMIBOLD)
                .lines(title, options.laneNames() - LaneNames.INSET * em);
        return (lines.size() * LaneNames.LINE + 0.7) * em;
    }

    /// A folded lane shows where something goes on in it, and no more.
    private void strip(double top, List<Initiative> initiatives) {
        shown.fold(initiatives);
        var spans = initiatives.stream().filter(shown::bar).map(it -> Placement.of(it).orElseThrow())
                .sorted(Comparator.comparing((Placement at) -> at.start().start()))
                .toList();
        Box last = null;
        for (var at : spans) {
            double from = scale.x(at.start().start());
            double to = Math.max(from + 0.3 * em, scale.x(at.end().end().plusDays(1)));
            if (last != null && from <= last.right()) {
                strips.removeLast();
                last = new Box(last.x(), last.y(), Math.max(last.right(), to) - last.x(), last.height());
            } else {
                last = new Box(from, top + 0.7 * em, to - from, 0.5 * em);
            }
            strips.add(last);
        }
    }

    /// Answers where the lane ends.
    private double fill(List<Initiative> initiatives) {
        var drafts = initiatives.stream().filter(shown::bar)
                .map(it -> BarDraft.of(texts.of(it, Placement.of(it).orElseThrow()), palette.of(it), ground))
                .toList();
        var events = initiatives.stream()
                .flatMap(it -> milestones.getOrDefault(it.id().value(), List.of()).stream())
                .map(milestone -> MarkDraft.of(milestone, ground))
                .toList();
        var spans = new ArrayList<Span>(drafts.size() + events.size());
        for (var draft : drafts) spans.add(draft.span());
        for (var event : events) spans.add(event.span(options));
        var places = layout.place(spans, (i, side, room) -> ground.rows().of(i < drafts.size()
                ? ground.broken().lines(drafts.get(i).words(), room).size()
                : events.get(i - drafts.size()).lines(room, options).size(), side));
        double top = y + em * RoadmapOptions.PAD;
        for (int i = 0; i < drafts.size(); i++) {
            bars.add(drafts.get(i).at(lanes.size(), top, places.get(i), ground));
        }
        for (int i = 0; i < events.size(); i++) {
            marks.add(events.get(i).at(top, places.get(drafts.size() + i), ground));
        }
        return bottom(places);
    }

    private void limits() {
        var limits = Limit.all(plan).stream().filter(shown::limit).map(it -> MarkDraft.of(it, ground))
                .toList();
        if (limits.isEmpty()) return;
        var places = layout.place(limits.stream().map(it -> it.span(options)).toList(),
                (i, side, room) -> ground.rows().of(limits.get(i).lines(room, options).size(), side));
        double top = y + em * RoadmapOptions.PAD;
        for (int i = 0; i < limits.size(); i++) marks.add(limits.get(i).at(top, places.get(i), ground));
        var title = Words.of("roadmap.lane.limits");
        lanes.add(new Lane(LaneKind.LIMITS, title, title, List.of(), y, bottom(places), limits.size(),
                false));
        y = bottom(places);
    }

    private double bottom(List<Place> places) {
        int rows = 0;
        for (var place : places) rows = Math.max(rows, place.row() + place.rows());
        return y + 2 * em * RoadmapOptions.PAD + rows * options.row();
    }

    private List<Shade> shades() {
        var found = new ArrayList<Shade>();
        for (var closed : ClosedDays.of(plan).byStart().values()) {
            for (var stretch : closed) {
                boolean out = stretch.end().isBefore(scale.firstShown())
                        || !stretch.start().isBefore(scale.firstHidden());
                if (out || scale.far(stretch.start())) continue;
                found.add(shade(stretch.peak() ? Shade.Kind.PEAK : Shade.Kind.FREEZE, stretch));
            }
        }
        return found;
    }

    private Shade shade(Shade.Kind kind, ClosedDays.Stretch stretch) {
        double x = scale.x(stretch.start());
        double width = Math.max(0.2 * em, scale.x(stretch.end().plusDays(1)) - x);
        return new Shade(kind, stretch.title(), new Box(x, head.height(), width, y - head.height()));
    }
}
