package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Id;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Period;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.Limit;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Span;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark.Kind;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A milestone or limit whose left and right are known and whose row is not.
record MarkDraft(Kind kind, @Nullable Milestone milestone, Id<?> about, Box box, String words) {

    private static final double SIZE = 1.1;

    static MarkDraft of(Milestone milestone, BarDraft.Ground ground) {
        var words = switch (milestone.state()) {
            case MET -> Words.with("roadmap.milestone.met", milestone.title());
            case LATE -> Words.with("roadmap.milestone.late", milestone.title());
            default -> milestone.title();
        };
        return new MarkDraft(Kind.MILESTONE, milestone, milestone.id(), spot(milestone.date(), ground),
                words);
    }

    static MarkDraft of(Limit limit, BarDraft.Ground ground) {
        if (limit.until() == null) {
            return new MarkDraft(Kind.LIMIT, null, Workspace.ONLY, spot(limit.date(), ground), limit.title());
        }
        var scale = ground.scale();
        double em = ground.options().em();
        double from = Math.min(scale.x(limit.date()), scale.right() - 0.4 * em);
        double to = Math.max(from + 0.4 * em, scale.x(limit.until().plusDays(1)));
        return new MarkDraft(Kind.SPAN, null, Workspace.ONLY, new Box(from, 0, to - from, em), limit.title());
    }

    Weight weight() {
        return milestone == null ? Weight.REGULAR : Weight.BOLD;
    }

    Span span(RoadmapOptions options) {
        return new Span(box.x(), box.right(), box.right(),
                options.text().width(words, options.small(), weight()));
    }

    List<String> lines(double room, RoadmapOptions options) {
        return new BrokenWords(options.text(), options.small(), weight()).lines(words, room);
    }

    Mark at(double top, Place place, BarDraft.Ground ground) {
        var options = ground.options();
        double down = top + place.row() * options.row() + (options.bar() - box.height()) / 2;
        var stands = new Box(box.x(), down, box.width(), box.height());
        var broken = lines(place.room(), options);
        var row = new Box(box.x(), top + place.row() * options.row(), box.width(), options.bar());
        return new Mark(kind, Optional.ofNullable(milestone), about, stands, broken, place,
                ground.rows().extent(row, place, broken.size()));
    }

    /// Beyond the fold a date stands in the middle of its half-year, which is all that is promised there.
    private static Box spot(LocalDate day, BarDraft.Ground ground) {
        var scale = ground.scale();
        double size = SIZE * ground.options().em();
        double x = scale.far(day) ? middle(Period.of(day, Precision.HALF_YEAR), scale) : scale.x(day);
        return new Box(Math.clamp(x - size / 2, scale.left(), scale.right() - size), 0, size, size);
    }

    private static double middle(Period half, TimeScale scale) {
        return (scale.x(half.start()) + scale.x(half.plus(1).start())) / 2;
    }
}
