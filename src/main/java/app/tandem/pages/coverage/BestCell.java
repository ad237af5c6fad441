package app.tandem.pages.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.CoverageMatrix.Line;
import app.tandem.plan.backlog.Turn;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.SideBadge;
import app.tandem.ui.Ticks;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How well a requirement is answered at all, and whose move it is.
final class BestCell extends TableCell<Line, Line> {

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || line == null) return;
        var answer = line.answer();
        var word = answer.gap() ? Words.of("coverage.gap") : Words.of(answer.coverage());
        var label = new Label(word);
        label.getStyleClass().add("word");
        var row = new HBox(new HarveyBall(answer.coverage().points(), word), label);
        row.getStyleClass().add("best");
        if (answer.gap()) row.getStyleClass().add("gap");
        answer.best().ifPresent(fit ->
                row.getChildren().add(new Ticks(HarveyCell.given(fit), HarveyCell.ticks(fit))));
        var badge = badge(line.turn().holder());
        if (badge != null) row.getChildren().add(badge);
        setGraphic(row);
        setAccessibleText(word);
    }

    private static @Nullable SideBadge badge(Turn.Holder holder) {
        return switch (holder) {
            case IT -> new SideBadge(SideBadge.Party.IT, Words.of("side.it"), Words.of(holder));
            case CC -> new SideBadge(SideBadge.Party.CC, Words.of("side.cc"), Words.of(holder));
            case BOTH -> new SideBadge(SideBadge.Party.JOINT, Words.of("side.joint"), Words.of(holder));
            case VENDOR, FINANCE -> new SideBadge(SideBadge.Party.OTHER, Words.of(holder), Words.of(holder));
            case NOBODY -> null;
        };
    }
}
