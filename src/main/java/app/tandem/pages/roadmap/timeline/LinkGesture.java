package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Drawing a dependency from a knob of one bar onto another. Its left half is its start, the right half
/// its end.
final class LinkGesture implements Gesture {

    private final Bar from;
    private final boolean fromEnd;
    private final Highlight look;
    private final Drops drops;
    private Optional<Bar> onto = Optional.empty();
    private boolean ontoEnd;

    LinkGesture(Bar from, boolean fromEnd, Highlight look, Drops drops) {
        this.from = from;
        this.fromEnd = fromEnd;
        this.look = look;
        this.drops = drops;
    }

    @Override
    public List<Shape> to(double x, double y) {
        onto = look.scene().at(x, y).filter(bar -> !bar.initiative().id().equals(from.initiative().id()));
        ontoEnd = fromEnd && onto.filter(bar -> x > bar.box().center().x()
                && x > look.scene().scale().left()).filter(bar -> x <= bar.box().right()).isPresent();
        var shapes = new ArrayList<Shape>();
        var start = Highlight.knob(from, fromEnd, look.em());
        Links.path(List.of(start, new Point(x, y)), Look.stroked(Ink.INK, 1.5 * look.px()), shapes);
        var refused = refusal();
        onto.ifPresent(bar -> shapes.add(look.ring(bar.box(), 3 * look.px(),
                Look.stroked(refused.isEmpty() ? Ink.INK : Ink.BAD_FG, 2 * look.px()))));
        var under = new Box(x + look.em(), y + look.em(), 0, 0);
        look.bubble(under, refused.orElseGet(this::words), refused.isEmpty() ? Ink.INK : Ink.BAD_FG, shapes);
        return shapes;
    }

    @Override
    public void drop() {
        if (refusal().isPresent()) return;
        onto.ifPresent(bar -> drops.linked(from.initiative(), bar.initiative(), type()));
    }

    private Optional<String> refusal() {
        return onto.flatMap(bar -> drops.refusal(from.initiative(), bar.initiative()));
    }

    private Dependency.Type type() {
        if (!fromEnd) return Dependency.Type.SS;
        return ontoEnd ? Dependency.Type.FF : Dependency.Type.FS;
    }

    private String words() {
        return onto.map(bar -> Words.with("roadmap.drag.link", bar.initiative().code().toString(),
                        from.initiative().code().toString(), Words.of(type())))
                .orElse(Words.of("roadmap.drag.link.open"));
    }
}
