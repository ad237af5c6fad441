package app.tandem.pages.roadmap.frame;

import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where nothing is planned yet: a lane as it will look, with three bars that nobody planned, and what to do.
public final class SampleLane extends VBox {

    public SampleLane(Command... next) {
        getStyleClass().add("sample");
        var bars = new HBox();
        bars.getStyleClass().add("sample-lane");
        bars.getChildren().add(named(Words.of("roadmap.sample.lane"), "sample-name"));
        for (var words : List.of(Words.of("roadmap.sample.committed"), Words.of("roadmap.sample.planned"),
                Words.of("roadmap.sample.exploring"))) {
            bars.getChildren().add(named(words, "sample-bar"));
        }
        bars.setAlignment(Pos.CENTER_LEFT);
        bars.setMaxWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().addAll(bars,
                new EmptyState(Words.of("roadmap.empty"), Words.of("roadmap.empty.hint"), next));
    }

    private static Label named(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
