package app.tandem.pages.board.table;

import app.tandem.pages.Choices;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;

/// One value for one field of many cards at once.
final class BulkForm {

    private final ComboBox<Heading> field = new ComboBox<>();
    private final ComboBox<String> value = new ComboBox<>();
    private final Label problem = new Label();
    private final List<Coded> rows;
    private final Heading.Plans plans;

    BulkForm(List<Heading> headings, List<Coded> rows, Heading.Plans plans) {
        this.rows = rows;
        this.plans = plans;
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(Heading heading) {
                return heading == null ? "" : heading.title();
            }

            @Override
            public Heading fromString(String title) {
                throw new UnsupportedOperationException("Fields are chosen, not typed");
            }
        });
        field.getItems().setAll(headings.stream().filter(each -> each.field().isPresent()).toList());
        field.setId("bulk-field");
        value.setId("bulk-value");
        value.setEditable(true);
        field.valueProperty().subscribe(heading -> {
            if (heading != null) value.getItems().setAll(choices(heading));
        });
        field.getSelectionModel().select(Math.min(1, field.getItems().size() - 1));
        problem.setWrapText(true);
        problem.getStyleClass().add("bad");
    }

    Node first() {
        return field;
    }

    List<Node> body() {
        return List.of(Choices.field(Words.of("board.bulk.field"), field),
                Choices.field(Words.of("board.bulk.value"), value), problem);
    }

    /// @param set answers whether the value could be read
    Button save(Predicate<List<TableEdits.Typed>> set) {
        var save = new Button(Words.with("board.bulk.save", rows.size()));
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            var text = value.getEditor().getText();
            field.getValue().field().ifPresent(cell -> {
                boolean done = set.test(rows.stream()
                        .map(row -> new TableEdits.Typed(row, cell.name(), text))
                        .toList());
                if (!done) problem.setText(Words.with("board.bulk.unread", text));
            });
        });
        return save;
    }

    private List<String> choices(Heading heading) {
        return heading.field().map(input -> input.choices().apply(plans))
                .orElse(List.of());
    }
}
