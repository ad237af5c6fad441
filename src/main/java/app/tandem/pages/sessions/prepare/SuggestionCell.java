package app.tandem.pages.sessions.prepare;

import app.tandem.plan.Words;
import app.tandem.plan.session.prepare.Suggestion;
import app.tandem.ui.Pill;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One suggestion: what it is, why it belongs on the agenda, and the minutes it would take.
final class SuggestionCell extends WrappingCell<Suggestion> {

    private final Label title = new Label();
    private final Label why = new Label();
    private final Label minutes = new Label();
    private final HBox line = new HBox();

    SuggestionCell() {
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        minutes.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("bar");
    }

    @Override
    protected void updateItem(@Nullable Suggestion one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : line);
        if (one == null || empty) return;
        var words = new VBox(title, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().setAll(words,
                new Pill(Pill.Tone.NEUTRAL, icon(one.reason()), Words.of(one.reason())),
                minutes);
        title.setText(one.title());
        why.setText(one.why());
        minutes.setText(Words.with("suggest.minutes", one.minutes()));
        setAccessibleText(one.title() + ", " + one.why());
    }

    private static Feather icon(Suggestion.Reason reason) {
        return switch (reason) {
            case OVERDUE_ACTIONS, OVERDUE_ROUTINES -> Feather.CLOCK;
            case DECISIONS_TO_REVIEW -> Feather.REFRESH_CW;
            case PROPOSALS_LEFT -> Feather.HELP_CIRCLE;
            case SURVEY_GAP -> Feather.USERS;
            case STALLED -> Feather.PAUSE;
            case VENDOR_DECISION -> Feather.BAR_CHART_2;
            case ROADMAP_VARIANCE -> Feather.CALENDAR;
            case HOT_BUTTON -> Feather.ZAP;
        };
    }
}
