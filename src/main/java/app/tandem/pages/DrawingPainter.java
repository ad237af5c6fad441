package app.tandem.pages;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints the shapes of a drawing onto a canvas, in the colours of the window.
public final class DrawingPainter {

    private static final double TIP = 5;

    private final GraphicsContext canvas;
    private final Function<Ink, Paint> colours;

    /// @param colours usually an [Inks]
    public DrawingPainter(GraphicsContext canvas, Function<Ink, Paint> colours) {
        this.canvas = canvas;
        this.colours = colours;
        canvas.setTextBaseline(VPos.BASELINE);
    }

    /// @param places where connectors find their ends, see [Drawing#places]
    public void paint(List<Shape> shapes, Map<String, Box> places) {
        for (var shape : shapes) paint(shape, places);
    }

    private void paint(Shape shape, Map<String, Box> places) {
        switch (shape) {
            case Shape.Rect rect -> rect(rect);
            case Shape.Diamond diamond -> diamond(diamond);
            case Shape.Oval oval -> oval(oval);
            case Shape.Line line -> {
                stroke(line.look());
                canvas.strokeLine(crisp(line.from().x()), crisp(line.from().y()), crisp(line.to().x()),
                        crisp(line.to().y()));
            }
            case Shape.Text text -> words(text.label(), text.baseline());
            case Shape.Group group -> paint(group.shapes(), places);
            case Shape.Connector arrow -> arrow(arrow.look(), Drawing.corners(arrow, places));
        }
    }

    private void rect(Shape.Rect rect) {
        var box = rect.box();
        double arc = 2 * rect.radius();
        if (fill(rect.look())) canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        if (stroke(rect.look())) {
            canvas.strokeRoundRect(crisp(box.x()), crisp(box.y()), box.width(), box.height(), arc, arc);
        }
        inside(rect.label(), box);
    }

    private void diamond(Shape.Diamond diamond) {
        var box = diamond.box();
        var middle = box.center();
        double[] x = {middle.x(), box.right(), middle.x(), box.x()};
        double[] y = {box.y(), middle.y(), box.bottom(), middle.y()};
        if (fill(diamond.look())) canvas.fillPolygon(x, y, 4);
        if (stroke(diamond.look())) canvas.strokePolygon(x, y, 4);
        inside(diamond.label(), box);
    }

    private void oval(Shape.Oval oval) {
        var box = oval.box();
        if (fill(oval.look())) canvas.fillOval(box.x(), box.y(), box.width(), box.height());
        if (stroke(oval.look())) canvas.strokeOval(box.x(), box.y(), box.width(), box.height());
        inside(oval.label(), box);
    }

    private void arrow(Look look, List<Point> corners) {
        if (corners.isEmpty() || !stroke(look)) return;
        for (int i = 1; i < corners.size(); i++) {
            canvas.strokeLine(corners.get(i - 1).x(), corners.get(i - 1).y(), corners.get(i).x(),
                    corners.get(i).y());
        }
        var tip = corners.getLast();
        double back = Math.signum(tip.x() - corners.get(corners.size() - 2).x()) * TIP;
        canvas.setFill(colours.apply(look.stroke()));
        canvas.fillPolygon(new double[] {tip.x(), tip.x() - back, tip.x() - back},
                new double[] {tip.y(), tip.y() - TIP / 1.6, tip.y() + TIP / 1.6}, 3);
    }

    private void inside(@Nullable Label label, Box box) {
        if (label == null) return;
        double x = switch (label.anchor()) {
            case START -> box.x();
            case MIDDLE -> box.center().x();
            case END -> box.right();
        };
        words(label, new Point(x, box.center().y() + 0.36 * label.size()));
    }

    private void words(Label label, Point at) {
        canvas.setFont(font(label.weight(), label.size()));
        canvas.setFill(colours.apply(label.ink()));
        canvas.setTextAlign(switch (label.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        canvas.fillText(label.text(), at.x(), at.y());
    }

    /// The type in which words of that weight are painted.
    static Font font(Label.Weight weight, double size) {
        return switch (weight) {
            case REGULAR -> Font.font("Noto Sans", size);
            case SEMIBOLD -> Font.font("Noto Sans SemiBold", size);
            case BOLD -> Font.font("Noto Sans", FontWeight.BOLD, size);
        };
    }

    private boolean fill(Look look) {
        if (look.fill() == Ink.NONE) return false;
        canvas.setFill(colours.apply(look.fill()));
        return true;
    }

    private boolean stroke(Look look) {
        if (look.stroke() == Ink.NONE || look.width() <= 0) return false;
        canvas.setStroke(colours.apply(look.stroke()));
        canvas.setLineWidth(look.width());
        double unit = look.width();
        switch (look.dash()) {
            case SOLID -> canvas.setLineDashes();
            case DASHED -> canvas.setLineDashes(4 * unit, 2.5 * unit);
            case DOTTED -> canvas.setLineDashes(unit, 2.5 * unit);
        }
        return true;
    }

    /// Lines stand on the middle of a pixel, where they come out sharp.
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }
}
