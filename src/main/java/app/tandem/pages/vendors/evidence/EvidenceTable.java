package app.tandem.pages.vendors.evidence;

import app.tandem.pages.vendors.workshop.Snug;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Rows of one kind that are typed over in place, with a field below that adds one; Delete removes.
final class EvidenceTable<R extends Row> {

    private final Workshop workshop;
    private final TableView<R> table = Tables.dense(new TableView<>());
    private final VBox node;

    EvidenceTable(Workshop workshop, Class<R> kind, String why) {
        this.workshop = workshop;
        var head = new Label(Words.kinds(kind));
        head.getStyleClass().add("heading");
        table.setAccessibleText(Words.kinds(kind));
        table.setPlaceholder(new Label(why));
        table.setEditable(true);
        table.setOnKeyPressed(event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.DELETE || chosen == null) return;
            workshop.perform(workshop.evidence().remove(chosen));
            event.consume();
        });
        Snug.fit(table, 1.6);
        table.setMinHeight(TableView.USE_PREF_SIZE);
        node = new VBox(head, table);
        node.getStyleClass().add("tight");
    }

    /// A column whose text makes another row of this one; a row that the text does not fit is null.
    EvidenceTable<R> typed(String name, Function<R, String> value, BiFunction<R, String, R> change) {
        table.getColumns().add(Tables.typed(name, value, (row, text) -> {
            if (!text.isBlank() || !value.apply(row).isBlank()) {
                workshop.performIfNew(workshop.evidence().change(change.apply(row, text.strip())));
            }
        }));
        return this;
    }

    EvidenceTable<R> told(String name, Function<R, String> value) {
        TableColumn<R, String> column = Tables.column(name, value);
        column.setMaxWidth(160);
        table.getColumns().add(column);
        return this;
    }

    Node node(Node adding) {
        node.getChildren().add(adding);
        return node;
    }

    void show(List<R> rows) {
        Lists.update(table.getItems(), rows);
    }
}
