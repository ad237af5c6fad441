package app.tandem.pages.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Ticks;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One link of the selected cell: the capability, how far it goes, and who ticked it.
final class LinkCell extends ListCell<Fit> {

    private final Supplier<Plan> plan;

    LinkCell(Supplier<Plan> plan) {
        this.plan = plan;
    }

    @Override
    protected void updateItem(@Nullable Fit fit, boolean empty) {
        super.updateItem(fit, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || fit == null) return;
        var capability = plan.get().get(fit.capability());
        var word = Words.of(fit.coverage());
        var text = Words.with("coverage.link", capability.code(), capability.title(), word,
                HarveyCell.ticks(fit));
        var row = new HBox(new HarveyBall(fit.coverage().points(), word),
                new Ticks(HarveyCell.given(fit), HarveyCell.ticks(fit)), new Label(text));
        row.getStyleClass().add("best");
        setGraphic(row);
        setAccessibleText(text);
    }
}
