package app.tandem.pages.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.SideBadge;
import app.tandem.ui.Ticks;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How well a need is answered at all, and whose move it is; of several needs how many are answered.
final class BestCell extends TableCell<Grid.Row, Grid.Row> {

    /// From here on there is room for the two numbers only.
    private static final int MANY = 100;

    private final Supplier<Plan> plan;

    BestCell(Supplier<Plan> plan) {
        this.plan = plan;
    }

    @Override
    protected void updateItem(Grid.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) return;
        if (row.needs().size() > 1) several(row);
        else one(row);
    }

    private void several(Grid.Row row) {
        var word = Words.with("coverage.answered", row.answered(), row.needs().size());
        var label = new Label(row.needs().size() < MANY ? word
                : Words.with("coverage.answered.short", row.answered(), row.needs().size()));
        if (row.gap()) label.getStyleClass().add("gap");
        var line = new HBox(new HarveyBall(row.worst().points(), Words.of(row.worst())), label);
        line.getStyleClass().add("best");
        setGraphic(line);
        setAccessibleText(word);
    }

    private void one(Grid.Row row) {
        var answer = row.answers().getFirst();
        var word = answer.gap() ? Words.of("coverage.gap") : Words.of(answer.coverage());
        var label = new Label(word);
        if (answer.gap()) label.getStyleClass().add("gap");
        var line = new HBox(new HarveyBall(answer.coverage().points(), word), label);
        line.getStyleClass().add("best");
        answer.best().ifPresent(fit ->
                line.getChildren().add(new Ticks(HarveyCell.given(fit), HarveyCell.ticks(fit))));
        var badge = badge(Turn.of(plan.get(), row.needs().getFirst()).holder());
        if (badge != null) line.getChildren().add(badge);
        setGraphic(line);
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
