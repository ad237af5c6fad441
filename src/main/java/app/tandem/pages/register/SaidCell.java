package app.tandem.pages.register;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import app.tandem.plan.session.register.SaidAndDid;
import app.tandem.ui.Pill;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing that the floor said, who said it and when, and below it what came of it.
final class SaidCell extends WrappingCell<SaidAndDid.Entry> {

    private final Label code = new Label();
    private final Label title = new Label();
    private final Label from = new Label();
    private final Label answer = new Label();
    private final HBox line = new HBox();

    SaidCell() {
        code.getStyleClass().add("code");
        code.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        from.getStyleClass().add("meta");
        for (var label : new Label[] {title, from, answer}) label.setWrapText(true);
        line.getStyleClass().add("entry");
    }

    @Override
    protected void updateItem(SaidAndDid.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null || empty ? null : line);
        if (entry == null || empty) return;
        var words = new VBox(title, from, answer);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().setAll(code, words, entry.open()
                ? new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("register.said.open"))
                : new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("register.said.answered")));
        code.setText(entry.row().code().toString());
        title.setText(entry.row().title());
        from.setText((entry.from() + " · " + Choices.day(entry.said())).strip());
        answer.setText(entry.answered() == null ? entry.answer() : entry.answer() + " · "
                + Words.with("said.answered", Choices.day(entry.answered())));
        answer.setManaged(!entry.open());
        setAccessibleText(entry.row().title() + ", "
                + (entry.open() ? Words.of("register.said.open") : entry.answer()));
    }
}
