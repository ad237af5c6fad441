package app.tandem.pages.roadmap;

import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A conflict as a sentence, with the way to what it is about.
final class ConflictCell extends ListCell<Conflict> {

    private final Label kind = new Label();
    private final Label sentence = new Label();
    private final HBox line;

    ConflictCell(Consumer<Conflict> show) {
        var link = new Hyperlink(Words.of("roadmap.conflict.show"));
        link.setOnAction(_ -> {
            var conflict = getItem();
            if (conflict != null) show.accept(conflict);
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().addAll("pill", "warn");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        line = new HBox(kind, sentence, link);
        line.getStyleClass().add("bar");
        setPrefWidth(0);
    }

    /// As high as the sentence on its lines.
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView()
                .getWidth() - snappedLeftInset() - snappedRightInset() - 2 * sentence.getFont().getSize();
        return isEmpty() || room <= 0 ? super.computePrefHeight(width)
                : Math.max(super.computePrefHeight(width),
                line.prefHeight(room) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable Conflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        setGraphic(conflict == null ? null : line);
        kind.setText(conflict == null ? "" : Words.of(conflict.kind()));
        sentence.setText(conflict == null ? "" : conflict.sentence());
        setAccessibleText(conflict == null ? "" : conflict.sentence());
    }
}
