package app.tandem.pages.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Ticks;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the balls and ticks of the matrix mean, and that it is folded up.
final class Legend {

    private Legend() {}

    static HBox row() {
        var row = new HBox();
        row.getStyleClass().add("legend");
        fill(row);
        return row;
    }

    private static void fill(HBox legend) {
        for (var coverage : Coverage.values()) {
            add(legend, new HarveyBall(coverage.points(), Words.of(coverage)), Words.of(coverage));
        }
        add(legend, HarveyCell.hatch(), Words.of("coverage.unlinked"));
        var both = Words.of("coverage.ticks.both");
        add(legend, new Ticks(Ticks.Given.BOTH, both), both);
    }

    /// Says that the matrix is folded up, and lets it be shown whole.
    static HBox grouped(Runnable whole) {
        var all = new Button(Words.of("coverage.everything"));
        all.setMinWidth(Button.USE_PREF_SIZE);
        all.setOnAction(_ -> whole.run());
        var words = new Label(Words.of("coverage.grouped"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bar = new HBox(words, all);
        bar.getStyleClass().add("banner");
        return bar;
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
