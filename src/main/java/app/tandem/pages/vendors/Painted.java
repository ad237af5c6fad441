package app.tandem.pages.vendors;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// A drawing as nodes, coloured by tokens, as wide as its place and growing with the text.
final class Painted extends Region {

    private @Nullable Drawing drawing;

    Painted() {
        getStyleClass().add("painted");
        setFocusTraversable(true);
    }

    void show(Drawing drawing) {
        if (drawing.equals(this.drawing)) return;
        this.drawing = drawing;
        setAccessibleText(drawing.title());
        getChildren().setAll(drawing.shapes().stream().flatMap(shape -> nodes(shape).stream()).toList());
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing == null ? 0 : drawing.width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing == null ? 0 : drawing.height() * times(width > 0 ? width : getWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double times = times(getWidth());
        for (var child : getChildren()) {
            child.getTransforms().setAll(new Scale(times, times));
        }
    }

    private double times(double width) {
        return drawing == null || width <= 0 ? 1 : Math.min(width / drawing.width(), 1.6);
    }

    private static List<Node> nodes(Shape shape) {
        return switch (shape) {
            case Shape.Rect rect -> marked(rectangle(rect), rect.look(), rect.label(), rect.box());
            case Shape.Oval oval -> marked(ellipse(oval.box()), oval.look(), oval.label(), oval.box());
            case Shape.Diamond diamond -> marked(diamond(diamond.box()), diamond.look(), diamond.label(),
                    diamond.box());
            case Shape.Line line -> List.of(painted(new Line(line.from().x(), line.from().y(),
                    line.to().x(), line.to().y()), line.look()));
            case Shape.Text text -> List.of(text(text.label(), text.baseline(), VPos.BASELINE));
            case Shape.Group group -> group.shapes().stream().flatMap(part -> nodes(part).stream()).toList();
            case Shape.Connector _ -> List.of();
        };
    }

    private static List<Node> marked(
            javafx.scene.shape.Shape node, Look look, @Nullable Label label, Box box) {
        var nodes = new ArrayList<Node>();
        nodes.add(painted(node, look));
        if (label != null) nodes.add(text(label, box.center(), VPos.CENTER));
        return nodes;
    }

    private static Rectangle rectangle(Shape.Rect rect) {
        var box = rect.box();
        var node = new Rectangle(box.x(), box.y(), box.width(), box.height());
        node.setArcWidth(2 * rect.radius());
        node.setArcHeight(2 * rect.radius());
        return node;
    }

    private static Ellipse ellipse(Box box) {
        return new Ellipse(box.center().x(), box.center().y(), box.width() / 2, box.height() / 2);
    }

    private static Polygon diamond(Box box) {
        var center = box.center();
        return new Polygon(center.x(), box.y(), box.right(), center.y(), center.x(), box.bottom(),
                box.x(), center.y());
    }

    private static Node painted(javafx.scene.shape.Shape node, Look look) {
        node.setStyle("-fx-fill: %s; -fx-stroke: %s; -fx-stroke-width: %s;%s".formatted(paint(look.fill()),
                paint(look.stroke()), look.width(), switch (look.dash()) {
                    case SOLID -> "";
                    case DASHED -> " -fx-stroke-dash-array: 6 4;";
                    case DOTTED -> " -fx-stroke-dash-array: 1 3;";
                }));
        return node;
    }

    private static Node text(Label label, Point at, VPos origin) {
        var text = new Text(label.text());
        text.setTextOrigin(origin);
        var family = label.weight() == Label.Weight.REGULAR ? "Noto Sans" : "Noto Sans SemiBold";
        text.setStyle("-fx-fill: %s; -fx-font-size: %spx; -fx-font-family: \"%s\";"
                .formatted(paint(label.ink()), label.size(), family));
        text.applyCss();
        text.setY(at.y());
        text.layoutBoundsProperty().subscribe(bounds -> text.setX(at.x() - switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> bounds.getWidth() / 2;
            case END -> bounds.getWidth();
        }));
        return text;
    }

    private static String paint(Ink ink) {
        return ink == Ink.NONE ? "transparent" : ink.token();
    }
}
