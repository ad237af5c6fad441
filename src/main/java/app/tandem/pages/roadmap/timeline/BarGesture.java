package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.LaneTarget;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moving the selected bars, or one end of one, with a bubble that says where they would stand.
final class BarGesture implements Gesture {

    private static final double STILL = 3;

    private final List<BarDrag> held;
    private final Highlight look;
    private final Drops drops;
    private Map<Initiative, Placement> targets = Map.of();
    private Optional<Lane> lane = Optional.empty();

    /// @param held the one under the pointer first
    BarGesture(List<BarDrag> held, Highlight look, Drops drops) {
        this.held = held;
        this.look = look;
        this.drops = drops;
    }

    @Override
    public List<Shape> to(double x, double y) {
        var first = held.getFirst();
        lane = otherLane(y);
        targets = Map.of();
        if (Math.abs(x - first.from()) < STILL && lane.isEmpty()) return List.of();
        var found = new LinkedHashMap<Initiative, Placement>();
        var shapes = new ArrayList<Shape>();
        double down = lane.map(it -> it.top() + 0.4 * look.em() - first.bar().box().y()).orElse(0.0);
        for (var drag : held) {
            var at = drag.to(x);
            if (at.isEmpty()) return look.refused(drag.bar().box(), Words.of("roadmap.drag.refused"));
            found.put(drag.bar().initiative(), at.get());
            look.moved(drag.bar(), at.get(), down, shapes);
        }
        var place = found.get(first.bar().initiative());
        if (place == null) return shapes;
        look.bubble(look.place(place, first.bar().box().y() + down, first.bar().box().height()),
                words(first, place),
                Ink.INK, shapes);
        boolean moved = held.stream().anyMatch(it -> !it.before().equals(found.get(it.bar().initiative())));
        if (moved || lane.isPresent()) targets = found;
        return shapes;
    }

    @Override
    public void drop() {
        if (targets.isEmpty()) return;
        var first = held.getFirst();
        if (first.part() == BarDrag.Part.BODY) {
            drops.moved(targets, lane.map(Lane::targets).orElse(List.of()));
        } else {
            targets.forEach(drops::resized);
        }
    }

    /// Another lane under the pointer, if an initiative can be given to it.
    private Optional<Lane> otherLane(double y) {
        var first = held.getFirst();
        if (first.part() != BarDrag.Part.BODY) return Optional.empty();
        var own = look.scene().lanes().get(first.bar().lane());
        return look.scene().laneAt(y)
                .filter(it -> !it.equals(own) && !it.limits())
                .filter(it -> it.targets().stream().anyMatch(target -> takes(target, first)));
    }

    private boolean takes(LaneTarget target, BarDrag drag) {
        return target.of(look.plan(), drag.bar().initiative()).isPresent();
    }

    private String words(BarDrag drag, Placement to) {
        var dates = held.size() == 1 ? PeriodWords.of(to)
                : Words.with("roadmap.drag.several", PeriodWords.of(to), held.size());
        var where = lane.map(onto -> Words.with("roadmap.drag.lane", dates, onto.key())).orElse(dates);
        if (!drag.crosses(to)) return where;
        boolean far = drag.scale().far(to.start().start());
        return Words.with(far ? "roadmap.drag.far" : "roadmap.drag.near", where);
    }
}
