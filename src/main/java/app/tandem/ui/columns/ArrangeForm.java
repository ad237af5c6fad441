package app.tandem.ui.columns;

import app.tandem.ui.TableLook;
import app.tandem.ui.Tables;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The columns of a table one below another: moved, made wider or narrower and hidden by key, which the table
/// shows at once.
///
/// @param <S> what the rows are
final class ArrangeForm<S> {

    /// How much wider a column gets with one key, in letters.
    private static final double STEP = 1;

    private final TableView<S> table;
    private final ListView<TableColumn<S, ?>> list = new ListView<>();
    private final Label keys = new Label();

    private ArrangeForm(TableView<S> table) {
        this.table = table;
        list.setId("arranged");
        list.getItems().setAll(table.getColumns());
        list.setCellFactory(_ -> new CheckBoxListCell<>(ArrangeForm::visible, new Titles<S>()));
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static <S> BooleanProperty visible(TableColumn<S, ?> column) {
        return column.visibleProperty();
    }

    static <S> void open(ColumnsMenu.Texts texts, TableView<S> table) {
        var form = new ArrangeForm<>(table);
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(texts.arrange());
        dialog.initOwner(table.getScene().getWindow());
        form.keys.setText(texts.keys());
        form.keys.setWrapText(true);
        var reset = new Button(texts.reset());
        reset.setId("reset-columns");
        reset.setOnAction(_ -> form.reset());
        form.list.setAccessibleText(texts.arrange());
        var box = new VBox(form.keys, form.list, reset);
        box.setSpacing(6);
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStylesheets().setAll(table.getScene().getStylesheets());
        dialog.setOnShown(_ -> form.list.requestFocus());
        dialog.show();
    }

    private void pressed(KeyEvent event) {
        var column = list.getSelectionModel().getSelectedItem();
        if (column == null) return;
        boolean done = switch (event.getCode()) {
            case UP -> event.isAltDown() && move(-1);
            case DOWN -> event.isAltDown() && move(1);
            case LEFT -> event.isAltDown() && widen(column, -STEP);
            case RIGHT -> event.isAltDown() && widen(column, STEP);
            case SPACE -> turn(column);
            default -> false;
        };
        if (done) event.consume();
    }

    private boolean move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (to < 0 || to >= list.getItems().size()) return true;
        ObservableList<TableColumn<S, ?>> order = FXCollections.observableArrayList(list.getItems());
        Collections.swap(order, at, to);
        var sorting = List.copyOf(table.getSortOrder());
        table.getColumns().setAll(order);
        table.getSortOrder().setAll(sorting);
        list.getItems().setAll(order);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(to);
        return true;
    }

    private boolean widen(TableColumn<S, ?> column, double em) {
        Tables.stretch(table, column, em);
        return true;
    }

    private static boolean turn(TableColumn<?, ?> column) {
        column.setVisible(!column.isVisible());
        return true;
    }

    private void reset() {
        new TableLook(List.of(), TableLook.of(table).sorting(), List.of()).giveTo(table);
        list.getItems().setAll(table.getColumns());
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private static final class Titles<S> extends StringConverter<TableColumn<S, ?>> {
        @Override
        public String toString(TableColumn<S, ?> column) {
            return column.getText();
        }

        @Override
        public TableColumn<S, ?> fromString(String text) {
            throw new UnsupportedOperationException("Columns are chosen, not typed");
        }
    }
}
