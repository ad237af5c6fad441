package app.tandem.plan.backlog;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/// A bar for every round: agreed below, half agreed on it, open on top, each with its number in it.
public final class ConvergenceDrawing {

    private static final double HEIGHT = 260;
    private static final double TOP = 34;
    private static final double BASE = HEIGHT - 26;
    private static final double LEGEND = 110;
    private static final double WIDEST = 90;
    private static final double LOWEST_WITH_NUMBER = 14;

    private ConvergenceDrawing() {}

    public static Drawing of(Convergence convergence, double width) {
        var shapes = new ArrayList<Shape>();
        var finding = finding(convergence);
        shapes.add(new Shape.Text(new Point(0, 16), Label.of(finding, 15, Ink.INK).semibold()));
        var steps = convergence.steps();
        double slot = Math.min(WIDEST * 1.4, (width - LEGEND) / Math.max(1, steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            bar(shapes, steps.get(i), new Box(i * slot, TOP, slot * 0.72, BASE - TOP));
        }
        if (!steps.isEmpty()) legend(shapes, steps.getLast(), steps.size() * slot);
        return new Drawing(width, HEIGHT, finding, shapes);
    }

    /// What the bars say, as a sentence.
    public static String finding(Convergence convergence) {
        if (convergence.steps().isEmpty()) return Words.of("convergence.none");
        var last = convergence.steps().getLast();
        return Words.with("convergence.finding", last.round(), last.agreed(), last.all(), last.halfAgreed(),
                last.open());
    }

    private static void bar(List<Shape> shapes, Convergence.Step step, Box slot) {
        double unit = slot.height() / Math.max(1, step.all());
        double y = slot.bottom();
        for (var part : parts(step)) {
            double height = part.count() * unit;
            y -= height;
            if (part.count() == 0) continue;
            var box = new Box(slot.x(), y, slot.width(), height);
            var rect = Shape.Rect.of(box, part.look());
            shapes.add(height < LOWEST_WITH_NUMBER ? rect
                    : rect.labelled(Label.of(Integer.toString(part.count()), 12, part.ink())
                            .at(Label.Anchor.MIDDLE)));
        }
        shapes.add(new Shape.Text(new Point(slot.center().x(), HEIGHT - 8),
                Label.of(Words.with("convergence.round", step.round()), 12, Ink.INK_2)
                        .at(Label.Anchor.MIDDLE)));
    }

    /// The words stand beside the last bar, as high as its parts.
    private static void legend(List<Shape> shapes, Convergence.Step last, double x) {
        double unit = (BASE - TOP) / Math.max(1, last.all());
        double y = BASE;
        double lowest = BASE + 8;
        for (var part : parts(last)) {
            double middle = Math.min(y - part.count() * unit / 2 + 4, lowest - 16);
            y -= part.count() * unit;
            lowest = middle;
            shapes.add(new Shape.Text(new Point(x, middle), Label.of(part.word(), 12, Ink.INK)));
        }
    }

    /// One part of a bar.
    private record Part(int count, String word, Look look, Ink ink) {}

    private static List<Part> parts(Convergence.Step step) {
        return List.of(
                new Part(step.agreed(), Words.of("convergence.agreed"), Look.filled(Ink.COV_4),
                        Ink.INK_ON_DARK),
                new Part(step.halfAgreed(), Words.of("convergence.half"), Look.filled(Ink.COV_2), Ink.INK),
                new Part(step.open(), Words.of("convergence.open"),
                        Look.filled(Ink.SURFACE).withStroke(Ink.LINE_CONTROL, 1), Ink.INK));
    }
}
