package app.tandem.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.MouseEvent;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/// Columns of tables, each made in one line from a function of the row.
public final class Tables {

    private static final String WIDTH = "width-in-em";
    private static final String MADE = "width-as-made";
    private static final String PIXELS = "pixels-to-an-em";

    /// The property of a table that changes whenever somebody has made a column wider.
    static final String DRAGGED = "dragged";

    /// In em.
    private static final double NARROW = 9;

    private Tables() {}

    /// A column that shows a value as its text. Sorts by the value.
    public static <R, V> TableColumn<R, V> column(String title, Function<R, V> value) {
        var column = new TableColumn<R, V>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// A column of numbers, set to the right.
    public static <R, V> TableColumn<R, V> numbers(String title, Function<R, V> value) {
        var column = column(title, value);
        column.getStyleClass().add("number");
        column.setCellFactory(_ -> {
            var cell = new NodeCell<R, V>(_ -> null);
            cell.getStyleClass().add("number");
            return cell;
        });
        return column;
    }

    /// A column that draws each value, such as a badge; a drawing of null shows the text instead.
    public static <R, V> TableColumn<R, V> drawn(
            String title, Function<R, V> value, Function<V, @Nullable Node> drawing) {
        var column = column(title, value);
        column.setCellFactory(_ -> new NodeCell<>(drawing));
        return column;
    }

    /// A column whose text can be typed over; Enter and leaving the cell commit.
    public static <R> TableColumn<R, String> typed(
            String title, Function<R, String> value, BiConsumer<R, String> commit) {
        var column = column(title, value);
        column.setEditable(true);
        column.setCellFactory(_ -> new TypedCell<>());
        column.setOnEditCommit(event -> {
            boolean changed = !event.getNewValue().equals(event.getOldValue());
            if (changed) commit.accept(event.getRowValue(), event.getNewValue());
            event.getTableView().refresh();
        });
        return column;
    }

    /// A table of rows of equal height, which alone stays quick with thousands of them.
    public static <R> TableView<R> dense(TableView<R> table) {
        table.getStyleClass().add("even");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /// Sets how wide a column is, in em; it takes effect with [#widthsFor].
    public static void width(TableColumn<?, ?> column, double em) {
        column.getProperties().put(WIDTH, em);
        column.getProperties().putIfAbsent(MADE, em);
    }

    /// How wide somebody made the column, in em; empty while it is as wide as it was made.
    static Optional<Double> widened(TableColumn<?, ?> column) {
        return column.getProperties().get(WIDTH) instanceof Double em
                && !em.equals(column.getProperties().get(MADE)) ? Optional.of(em) : Optional.empty();
    }

    /// As wide as somebody made it once, or as it was made.
    static void widen(TableView<?> table, TableColumn<?, ?> column, Optional<Double> wanted) {
        var made = column.getProperties().get(MADE);
        if (wanted.isEmpty() && !(made instanceof Double)) return;
        double em = wanted.orElseGet(() -> (Double) Objects.requireNonNull(made));
        column.getProperties().put(WIDTH, em);
        if (!(table.getProperties().get(PIXELS) instanceof Double pixels)) return;
        column.setPrefWidth(0); // so that a width that was dragged gives way
        column.setPrefWidth(em * pixels);
    }

    /// Makes the column wider by so many em, as somebody who drags it does; those beside it may give way.
    public static <R> void stretch(TableView<R> table, TableColumn<R, ?> column, double em) {
        if (!(table.getProperties().get(PIXELS) instanceof Double pixels)) return;
        var before = widthsOf(table);
        table.resizeColumn(column, em * pixels);
        keep(table, before);
    }

    /// Keeps what is dragged with the mouse, and not what a table gives its columns when it shares out room.
    private static void keepDrags(TableView<?> table) {
        var before = new HashMap<TableColumn<?, ?>, Double>();
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before.putAll(widthsOf(table)));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            keep(table, before);
            before.clear();
        });
    }

    private static Map<TableColumn<?, ?>, Double> widthsOf(TableView<?> table) {
        return table.getColumns().stream()
                .collect(Collectors.toMap(Function.identity(), TableColumn::getWidth));
    }

    private static void keep(TableView<?> table, Map<TableColumn<?, ?>, Double> before) {
        if (!(table.getProperties().get(PIXELS) instanceof Double pixels)) return;
        before.forEach((column, width) -> {
            if (Math.abs(column.getWidth() - width) < 1) return;
            double em = Math.round(column.getWidth() / pixels * 10) / 10d;
            column.getProperties().put(WIDTH, em);
            column.setPrefWidth(em * pixels);
            table.getProperties().put(DRAGGED, column.getId() + em);
        });
    }

    /// Makes the columns as wide as text of that size needs.
    public static void widthsFor(TableView<?> table, double pixels) {
        if (table.getProperties().put(PIXELS, pixels) == null) keepDrags(table);
        for (var column : table.getColumns()) {
            if (column.getProperties().get(WIDTH) instanceof Double em) column.setPrefWidth(em * pixels);
        }
    }

    /// Gives the columns widths in em, so that they grow with the text. Narrow ones stay whole.
    public static void widths(TableView<?> table, double em, List<Double> widths) {
        for (int i = 0; i < widths.size(); i++) {
            double width = widths.get(i) * em;
            var column = table.getColumns().get(i);
            column.setMinWidth(widths.get(i) <= NARROW ? width : em);
            column.setPrefWidth(width);
        }
    }

    private static final class NodeCell<R, V> extends TableCell<R, V> {
        private final Function<V, @Nullable Node> drawing;

        NodeCell(Function<V, @Nullable Node> drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            var node = empty || item == null ? null : drawing.apply(item);
            setGraphic(node);
            setText(empty || item == null || node != null ? null : item.toString());
        }
    }

    /// Keeps what was typed when the focus leaves, where JavaFX would throw it away.
    private static final class TypedCell<R> extends TextFieldTableCell<R, String> {
        TypedCell() {
            super(new DefaultStringConverter());
            graphicProperty().subscribe((_, field) -> {
                if (field instanceof TextField typed) {
                    typed.focusedProperty().subscribe((was, _) -> {
                        if (was && isEditing()) commitEdit(typed.getText());
                    });
                }
            });
        }
    }
}
