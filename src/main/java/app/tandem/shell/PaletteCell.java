package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.ui.Command;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the palette: what was found, and what sort it is, which key it has or why it cannot be done.
final class PaletteCell extends ListCell<Finder.Hit> {
    PaletteCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finder.@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        setGraphic(hit == null ? null : line(hit));
        setAccessibleText(hit == null ? null : spoken(hit));
    }

    private static String spoken(Finder.Hit hit) {
        return hit instanceof Finder.Hit.Said said
                ? Words.with("palette.said", said.label(), said.kind(), said.snippet()) : hit.label();
    }

    private static HBox line(Finder.Hit hit) {
        var label = label(hit);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var hint = new Label(hint(hit));
        hint.getStyleClass().add("meta");
        hint.setMinWidth(USE_PREF_SIZE);
        boolean refused = hit instanceof Finder.Hit.Action action && !action.refusal().isEmpty();
        if (refused) label.getStyleClass().add("muted");
        return new HBox(label, gap, hint);
    }

    private static Region label(Finder.Hit hit) {
        var label = new Label(hit.label());
        if (!(hit instanceof Finder.Hit.Said said)) return label;
        var snippet = new Label(said.snippet());
        snippet.getStyleClass().add("meta");
        return new VBox(label, snippet);
    }

    private static String hint(Finder.Hit hit) {
        return switch (hit) {
            case Finder.Hit.Item item -> item.kind();
            case Finder.Hit.Said said -> said.kind();
            case Finder.Hit.Action(Command command, String refusal) -> {
                var key = command.key();
                yield !refusal.isEmpty() ? refusal : key == null ? "" : key.getDisplayText();
            }
        };
    }
}
