package app.tandem.pages.vendors.result;

import app.tandem.pages.DrawingPane;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.vendor.chart.Figure;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A drawing and the same numbers as a table: T changes between them, Ctrl+C copies the numbers, and
/// Ctrl+Shift+C the picture.
final class Chart {

    /// The numbers behind a drawing.
    record Twin(List<String> heads, List<List<String>> rows) {

        Twin {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        String text() {
            var lines = new ArrayList<List<String>>();
            lines.add(heads);
            lines.addAll(rows);
            return lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n"));
        }
    }

    private final DrawingPane drawing = new DrawingPane();
    private final TableView<List<String>> table = Tables.dense(new TableView<>());
    private final Hyperlink change = new Hyperlink();
    private final Label title = line("strong");
    private final Label subtitle = line("meta");
    private final VBox node = new VBox(title, subtitle, drawing, table, change);
    private Twin twin = new Twin(List.of(), List.of());

    Chart() {
        Views.fold(table, drawing);
        change.setOnAction(_ -> turn(!table.isVisible()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        turn(false);
    }

    Node node() {
        return node;
    }

    void show(DoubleFunction<Drawing> layout, Twin twin) {
        drawing.show(layout);
        if (!twin.heads().equals(this.twin.heads())) columns(twin);
        this.twin = twin;
        table.setAccessibleText(drawing.getAccessibleText());
        Lists.update(table.getItems(), twin.rows());
    }

    /// With its finding as a title and what was measured below it.
    void show(Figure figure) {
        title.setText(figure.title());
        subtitle.setText(figure.subtitle());
        show(figure::drawing, new Twin(figure.heads(), figure.rows()));
    }

    /// A room sees the drawing.
    void tables() {
        turn(false);
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void columns(Twin twin) {
        table.getItems().clear();
        var columns = new ArrayList<TableColumn<List<String>, ?>>();
        for (int i = 0; i < twin.heads().size(); i++) {
            int index = i;
            columns.add(i == 0 ? Tables.column(twin.heads().get(i), (List<String> row) -> row.getFirst())
                    : Tables.numbers(twin.heads().get(i), (List<String> row) -> row.get(index)));
        }
        table.getColumns().setAll(columns);
    }

    private void turn(boolean toTable) {
        table.setVisible(toTable);
        drawing.setVisible(!toTable);
        change.setText(Words.of(toTable ? "vendors.chart.drawing" : "vendors.chart.table"));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            var content = new ClipboardContent();
            if (event.isShiftDown()) content.putImage(drawing.snapshot(null, null));
            else content.putString(twin.text());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        } else if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
            turn(!table.isVisible());
            event.consume();
        }
    }
}
