package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative.Confidence;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.RoadmapScene.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// What the colours, fills and signs of a picture mean: only those that are on it, on as many lines as
/// they need.
public final class RoadmapLegend {

    /// Height of a line, in em.
    public static final double HEIGHT = 1.7;

    private final RoadmapScene scene;
    private final double em;
    private final Box room;
    private final List<Shape> shapes = new ArrayList<>();
    private double x;
    private int line;

    private RoadmapLegend(RoadmapScene scene, Box room) {
        this.scene = scene;
        this.em = scene.options().em();
        this.room = room;
        this.x = room.x();
    }

    /// The legend as shapes from the top of the box downwards.
    public static List<Shape> shapes(RoadmapScene scene, Box room) {
        return new RoadmapLegend(scene, room).all().shapes;
    }

    /// How many lines the legend needs at that width.
    public static int lines(RoadmapScene scene, double width) {
        return new RoadmapLegend(scene, new Box(0, 0, width, 0)).all().line + 1;
    }

    private RoadmapLegend all() {
        for (var confidence : Confidence.values()) confidence(confidence);
        for (var tone : scene.tones()) tone(tone);
        for (var type : Milestone.Type.values()) {
            boolean used = scene.marks().stream().flatMap(mark -> mark.milestone().stream())
                    .anyMatch(milestone -> milestone.type() == type);
            if (used) sign(1.1, (box, to) -> to.addAll(MarkShapes.of(type, box.center(), 0.5 * em)),
                    Words.of(type));
        }
        if (scene.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LIMIT)) {
            sign(0.3, (box, to) -> to.add(Shape.Rect.of(new Box(box.x(), box.y(), 0.22 * em, box.height()),
                    Look.filled(Ink.INK_2))), Words.of("roadmap.legend.limit"));
        }
        ground();
        if (scene.bars().stream().anyMatch(bar -> bar.ghost().isPresent())) {
            sign(1.6, (box, to) -> to.add(Shape.Rect.rounded(new Box(box.x(), box.center().y() - 0.15 * em,
                    box.width(), 0.3 * em), 0.15 * em, Look.filled(Ink.LINE_CONTROL))),
                    Words.of("roadmap.legend.ghost"));
        }
        return this;
    }

    private void ground() {
        if (has(Shade.Kind.FREEZE)) {
            sign(1.3, (box, to) -> to.add(Shape.Rect.of(box, Look.stroked(Ink.LINE_CONTROL, em / 14)
                    .withFill(Ink.CANVAS).dashed(Look.Dash.DOTTED))), Words.of("roadmap.legend.freeze"));
        }
        if (!scene.head().hills().isEmpty()) {
            sign(1.1, (box, to) -> {
                to.add(Shape.Rect.of(box, Look.filled(Ink.WARN_TINT)));
                to.add(Shape.Rect.of(new Box(box.x() + box.width() / 3, box.center().y(), box.width() / 3,
                        box.height() / 2), Look.filled(Ink.WARN_FG)));
            }, Words.of("roadmap.legend.hill"));
        }
        if (!scene.head().sessions().isEmpty()) {
            sign(0.3, (box, to) -> to.add(new Shape.Line(new Point(box.x(), box.y()),
                    new Point(box.x(), box.bottom()), Look.stroked(Ink.INK_3, 0.11 * em)
                            .dashed(Look.Dash.DOTTED))), Words.of("roadmap.legend.session"));
        }
    }

    private boolean has(Shade.Kind kind) {
        return scene.shades().stream().anyMatch(shade -> shade.kind() == kind);
    }

    private void confidence(Confidence confidence) {
        var look = BarInk.of(app.tandem.plan.Side.JOINT).look(confidence, em / 14);
        sign(1.6, (box, to) -> to.add(Shape.Rect.rounded(box, 0.2 * em, look)), Words.of(confidence));
    }

    private void tone(Palette.Tone tone) {
        double size = 0.86 * em;
        double width = 0.6 + scene.options().text().width(tone.letters(), size, Weight.SEMIBOLD) / em;
        var label = new Label(tone.letters(), size, Weight.SEMIBOLD, tone.ink().text(Confidence.COMMITTED),
                Label.Anchor.MIDDLE);
        sign(width, (box, to) -> to.add(Shape.Rect.rounded(box, 0.2 * em,
                tone.ink().look(Confidence.COMMITTED, em / 14)).labelled(label)), tone.words());
    }

    private void sign(double width, BiConsumer<Box, List<Shape>> sign, String words) {
        double size = 0.86 * em;
        double needed = (width + 0.4) * em + scene.options().text().width(words, size, Weight.REGULAR);
        if (x + needed > room.right() && x > room.x()) {
            line++;
            x = room.x();
        }
        double middle = room.y() + (line + 0.5) * HEIGHT * em;
        sign.accept(new Box(x, middle - 0.55 * em, width * em, 1.1 * em), shapes);
        shapes.add(new Shape.Text(new Point(x + (width + 0.4) * em, middle + 0.31 * em),
                Label.of(words, size, Ink.INK_2)));
        x += needed + 1.3 * em;
    }
}
