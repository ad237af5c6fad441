package app.tandem.pages.documents;

import app.tandem.plan.Words;
import app.tandem.ui.Pill;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One document with a button for each kind of file it comes in.
final class PaperCell extends ListCell<PaperLine> {

    private final BiConsumer<PaperLine, String> export;

    PaperCell(BiConsumer<PaperLine, String> export) {
        this.export = export;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaperLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : row(line));
        setAccessibleText(line == null || empty ? null : line.sentence());
    }

    private HBox row(PaperLine line) {
        var name = new Label(Words.of(line.paper()));
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var about = new Label(line.about());
        about.getStyleClass().add("about");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(name, about, gap, pill(line));
        row.getStyleClass().add("paper");
        for (String format : line.paper().formats()) row.getChildren().add(button(line, format));
        return row;
    }

    private static Pill pill(PaperLine line) {
        var word = Words.of(line.readiness());
        return switch (line.readiness()) {
            case SIGNED -> new Pill(Pill.Tone.OK, Feather.CHECK, word);
            case DRAFT -> new Pill(Pill.Tone.NEUTRAL, Feather.EDIT_2, word);
            case AS_OF_TODAY -> new Pill(Pill.Tone.NEUTRAL, Feather.CALENDAR, word);
        };
    }

    private Button button(PaperLine line, String format) {
        var button = new Button(format.toUpperCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                Words.with("documents.export.spoken", Words.of(line.paper()), line.about(), format));
        button.setOnAction(_ -> export.accept(line, format));
        return button;
    }
}
