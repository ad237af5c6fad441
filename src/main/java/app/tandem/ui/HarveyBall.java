package app.tandem.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Coverage as a drawn ball: empty, three part-filled ones, full, and a dashed one with a question mark.
public final class HarveyBall extends Region {

    private final Circle ring = new Circle();
    private final Arc slice = new Arc();
    private final Text question = new Text("?");

    /// @param points 0 to 4, below 0 while unknown
    public HarveyBall(int points, String spoken) {
        getStyleClass().add("harvey-ball");
        ring.getStyleClass().add("ring");
        slice.getStyleClass().add("slice");
        slice.setType(ArcType.ROUND);
        question.getStyleClass().add("question");
        getChildren().addAll(ring, slice, question);
        setPoints(points, spoken);
    }

    public void setPoints(int points, String spoken) {
        setAccessibleText(spoken);
        slice.setStartAngle(90);
        slice.setLength(-90.0 * Math.max(points, 0));
        slice.setVisible(points > 0);
        question.setVisible(points < 0);
        if (points < 0) {
            ring.getStrokeDashArray().setAll(2.0, 2.0);
        } else {
            ring.getStrokeDashArray().clear();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double stroke = Math.max(1.2, size / 11);
        double radius = (size - stroke) / 2;
        place(ring, radius, stroke);
        slice.setCenterX(getWidth() / 2);
        slice.setCenterY(getHeight() / 2);
        slice.setRadiusX(radius);
        slice.setRadiusY(radius);
        question.setFont(Font.font("Noto Sans SemiBold", size * 0.7));
        var bounds = question.getLayoutBounds();
        question.relocate((getWidth() - bounds.getWidth()) / 2, (getHeight() - bounds.getHeight()) / 2);
    }

    private void place(Circle circle, double radius, double stroke) {
        circle.setCenterX(getWidth() / 2);
        circle.setCenterY(getHeight() / 2);
        circle.setRadius(radius);
        circle.setStrokeWidth(stroke);
    }
}
