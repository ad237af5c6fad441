package app.tandem.pages.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Ticks;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What the balls and ticks of the matrix mean.
final class Legend {

    private Legend() {}

    static void fill(HBox legend) {
        for (var coverage : Coverage.values()) {
            add(legend, new HarveyBall(coverage.points(), Words.of(coverage)), Words.of(coverage));
        }
        add(legend, HarveyCell.hatch(), Words.of("coverage.unlinked"));
        var both = Words.of("coverage.ticks.both");
        add(legend, new Ticks(Ticks.Given.BOTH, both), both);
    }

    private static void add(HBox legend, Node drawing, String word) {
        var label = new Label(word);
        label.getStyleClass().add("meta");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var entry = new HBox(drawing, label);
        entry.getStyleClass().add("entry");
        legend.getChildren().add(entry);
    }
}
