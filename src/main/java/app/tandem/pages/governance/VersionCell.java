package app.tandem.pages.governance;

import app.tandem.pages.Choices;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.charter.CharterVersion;
import app.tandem.ui.WrappingCell;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One version of the charter: its number, since when it holds, by which decision, and what is new.
final class VersionCell extends WrappingCell<CharterVersion> {

    private final Supplier<Plan> plan;
    private final Label head = new Label();
    private final Label summary = new Label();
    private final VBox lines = new VBox(head, summary);

    VersionCell(Supplier<Plan> plan) {
        this.plan = plan;
        head.getStyleClass().add("strong");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable CharterVersion version, boolean empty) {
        super.updateItem(version, empty);
        setGraphic(version == null || empty ? null : lines);
        if (version == null || empty) return;
        var by = plan.get().find(version.decision()).map(Coded::code).map(Object::toString).orElse("");
        var said = Words.with("governance.version", version.number(), Choices.day(version.adopted()));
        head.setText(by.isEmpty() ? said : said + " · " + by);
        summary.setText(version.summary());
        setAccessibleText(head.getText() + ", " + version.summary());
    }
}
