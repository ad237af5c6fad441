package app.tandem.pages.sessions.decide;

import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.ui.Pill;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One decision in the list of a session: code, state and the beginning of its text.
public final class DecisionCell extends WrappingCell<Decision> {

    private final Label code = new Label();
    private final Label text = new Label();
    private final HBox head = new HBox(code);
    private final VBox lines = new VBox(head, text);

    public DecisionCell() {
        head.getStyleClass().add("bar");
        code.getStyleClass().add("strong");
        code.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("two-lines");
        text.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Decision decision, boolean empty) {
        super.updateItem(decision, empty);
        setGraphic(decision == null || empty ? null : lines);
        if (decision == null || empty) return;
        code.setText(decision.code().toString());
        head.getChildren().setAll(code, pill(decision));
        text.setText(decision.title());
        setAccessibleText(decision.code() + " " + Words.of(decision.status()) + " " + decision.title());
    }

    public static Pill pill(Decision decision) {
        var word = Words.of(decision.status());
        return switch (decision.status()) {
            case ACTIVE -> new Pill(Pill.Tone.OK, Feather.CHECK, word);
            case NOT_QUORATE -> new Pill(Pill.Tone.BAD, Feather.X, word);
            case PROPOSED -> new Pill(Pill.Tone.NEUTRAL, Feather.EDIT_2, word);
            case CLOSED, SUPERSEDED, REVERSED, EXPIRED -> new Pill(Pill.Tone.NEUTRAL, Feather.ARCHIVE, word);
        };
    }
}
