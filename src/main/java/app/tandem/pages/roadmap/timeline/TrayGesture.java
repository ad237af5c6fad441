package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Period.Precision;
import app.tandem.plan.Period;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Taking an initiative from the tray onto the roadmap: a quarter, or beyond the fold a half-year, and the
/// lane under the pointer.
final class TrayGesture implements Gesture {

    private final Initiative initiative;
    private final Highlight look;
    private final Drops drops;
    private Optional<Placement> target = Optional.empty();
    private Optional<Lane> lane = Optional.empty();

    TrayGesture(Initiative initiative, Highlight look, Drops drops) {
        this.initiative = initiative;
        this.look = look;
        this.drops = drops;
    }

    @Override
    public List<Shape> to(double x, double y) {
        var scale = look.scene().scale();
        var day = scale.date(x);
        var period = Period.of(day, scale.far(day) ? Precision.HALF_YEAR : Precision.QUARTER);
        var at = new Placement(period, period);
        target = Optional.of(at);
        lane = look.scene().laneAt(y).filter(it -> !it.limits());
        var shapes = new ArrayList<Shape>();
        double high = look.scene().options().bar();
        Box box = look.place(at, y - high / 2, high);
        shapes.add(look.ring(box, 0, Look.stroked(Ink.INK, 2 * look.px()).withFill(Ink.SELECT)));
        var words = PeriodWords.of(at);
        look.bubble(box, lane.map(it -> Words.with("roadmap.drag.lane", words, it.key())).orElse(words),
                Ink.INK,
                shapes);
        return shapes;
    }

    @Override
    public void drop() {
        target.ifPresent(at -> drops.placed(Map.of(initiative, at),
                lane.map(Lane::targets).orElse(List.of())));
    }
}
