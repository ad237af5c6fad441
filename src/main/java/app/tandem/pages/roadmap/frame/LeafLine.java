package app.tandem.pages.roadmap.frame;

import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Which page of several is projected.
public final class LeafLine extends Label {

    public LeafLine(RoadmapCanvas canvas) {
        getStyleClass().addAll("meta", "roadmap-leaf");
        textProperty().bind(canvas.laidOutProperty().map(_ -> canvas.pageWords().orElse("")));
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }
}
