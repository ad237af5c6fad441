package app.tandem.pages.coverage;

import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import app.tandem.ui.Visible;
import app.tandem.ui.WrappingCell;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One kind of gap and everything in it. Enter or a click goes to where an item lives.
final class GapCard extends VBox {

    private static final int LINES = 9;

    private final String title;
    private final Label heading = new Label();
    private final ListView<Coded> rows = new ListView<>();

    GapCard(String title, Consumer<Id<?>> open) {
        this.title = title;
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        rows.setAccessibleText(title);
        rows.setPlaceholder(new Label(Words.of("coverage.gaps.none")));
        rows.setCellFactory(_ -> new Line());
        rows.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) go(open);
        });
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) go(open);
        });
        getStyleClass().addAll("card", "gap-card");
        getChildren().setAll(heading, rows);
    }

    /// A room sees as many as can be read, the others are counted.
    void show(List<? extends Coded> all, Presenting mode) {
        heading.setText(Words.with("coverage.gaps.card", title, all.size()));
        Lists.update(rows.getItems(), mode == Presenting.ON ? all.subList(0, Math.min(LINES - 1, all.size()))
                : all);
        double em = heading.getFont().getSize();
        rows.setPrefHeight(em * (0.5 + 3.1 * Math.clamp(rows.getItems().size(), 1, LINES)));
    }

    private void go(Consumer<Id<?>> open) {
        var chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen != null) open.accept(chosen.id());
    }

    private static final class Line extends WrappingCell<Coded> {
        @Override
        protected void updateItem(@Nullable Coded row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : row.code() + "  " + Visible.line(row.title()));
        }
    }
}
