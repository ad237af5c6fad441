package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Side;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.LaneKind;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.head.HeadDraft;
import app.tandem.plan.roadmap.scene.head.SceneHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays the roadmap out with one row for each line of a table; the table says the words.
final class Listing {

    private static final double MARK = 1.1;

    private final RoadmapOptions options;
    private final Shown shown;
    private final BarDraft.Ground ground;
    private final BarTexts texts;
    private final Palette palette;
    private final SceneHead head;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Listing(Plan plan, LocalDate today, RoadmapOptions options) {
        this.options = options;
        this.shown = Shown.of(plan, today, options);
        this.ground = BarDraft.Ground.of(shown.scale(), options);
        this.texts = new BarTexts(options.text());
        this.palette = Palette.of(plan, options.colour(), shown.bars());
        this.head = new HeadDraft(plan, today, shown.scale(), options).head();
    }

    RoadmapScene scene(List<Optional<Row>> rows) {
        double y = head.height();
        for (var row : rows) {
            double top = y;
            row.ifPresent(it -> {
                if (it instanceof Initiative initiative && shown.bar(initiative)) bar(initiative, top);
                if (it instanceof Milestone milestone && shown.day(milestone.date())) mark(milestone, top);
            });
            var kind = row.isPresent() ? LaneKind.INITIATIVES : LaneKind.GROUP;
            y += options.row();
            lanes.add(new Lane(kind, "", "", List.of(), top, y, 0, false));
        }
        return new RoadmapScene(options, shown.scale(), head, y, List.copyOf(lanes), List.copyOf(bars),
                List.copyOf(marks), List.of(), List.of(), palette.all(), shown.hidden(), 0);
    }

    private void bar(Initiative initiative, double top) {
        var text = texts.of(initiative, Placement.of(initiative).orElseThrow());
        var draft = BarDraft.of(text, palette.of(initiative), ground);
        double down = top + (options.row() - options.bar()) / 2;
        var full = draft.at(lanes.size(), down, new Place(0, 1, Side.INSIDE, draft.box().x(), 0), ground);
        bars.add(new Bar(initiative, lanes.size(), full.box(), full.monogram(), List.of(), full.ink(),
                full.words(), full.ghost(), full.clippedStart(), full.clippedEnd(), full.box()));
    }

    private void mark(Milestone milestone, double top) {
        double size = MARK * options.em();
        double x = MarkDraft.of(milestone, ground).box().x();
        var box = new Box(x, top + (options.row() - size) / 2, size, size);
        marks.add(new Mark(Mark.Kind.MILESTONE, Optional.of(milestone), milestone.id(), box, List.of(),
                new Place(0, 1, Side.INSIDE, x, 0), box));
    }
}
