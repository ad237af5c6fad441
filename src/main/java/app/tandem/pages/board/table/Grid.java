package app.tandem.pages.board.table;

import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import app.tandem.ui.TableLook;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// Cards of one side as a table that is typed over like a spreadsheet: what is typed goes into every selected
/// cell of the column.
final class Grid {

    private final TableView<Line.Card> table = new TableView<>();
    private final ObservableList<Line.Card> cards = FXCollections.observableArrayList();
    private final String prefix;
    private List<Heading> headings = List.of();
    private final Typing typing;

    /// What the grid asks of the page around it.
    interface Typing extends Heading.Plans {

        /// Performs the change; answers whether it could be read.
        boolean set(List<TableEdits.Typed> cells);

        /// Goes back to the cards.
        void back();

        /// Tells why something did not happen.
        void tell(String sentence);
    }

    /// @param prefix what the ids of its columns begin with
    Grid(String prefix, Typing typing, Consumer<Line.Card> onSelect) {
        this.prefix = prefix;
        this.typing = typing;
        var sorted = new SortedList<>(cards);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setEditable(true);
        table.getStyleClass().add("even");
        var marked = table.getSelectionModel();
        marked.setCellSelectionEnabled(true);
        marked.setSelectionMode(SelectionMode.MULTIPLE);
        marked.selectedItemProperty().subscribe(card -> {
            if (card != null) onSelect.accept(card);
        });
        new GridKeys(this).follow(table);
    }

    TableView<Line.Card> view() {
        return table;
    }

    Typing typing() {
        return typing;
    }

    void head(List<Heading> next) {
        var look = TableLook.of(table);
        headings = next;
        table.getColumns().setAll(next.stream().map(this::column).toList());
        look.giveTo(table);
    }

    void show(List<? extends Line.Card> next) {
        var marked = selected();
        boolean sameRows = next.size() == size();
        Lists.update(cards, next);
        if (sameRows && !marked.equals(selected())) mark(marked);
        table.refresh();
    }

    /// A table forgets the columns of what is marked in it when a row is set anew.
    private void mark(List<TablePosition<Line.Card, ?>> cells) {
        var model = table.getSelectionModel();
        model.clearSelection();
        for (var cell : cells) if (cell.getRow() < size()) model.select(cell.getRow(), cell.getTableColumn());
    }

    void fit(Font font) {
        Tables.widthsFor(table, font.getSize());
    }

    /// The selected cells, from the top left on.
    List<TablePosition<Line.Card, ?>> selected() {
        var found = new ArrayList<TablePosition<Line.Card, ?>>();
        for (TablePosition<?, ?> position : table.getSelectionModel().getSelectedCells()) {
            found.add(new TablePosition<>(table, position.getRow(),
                    table.getVisibleLeafColumn(position.getColumn())));
        }
        found.sort(Comparator.<TablePosition<Line.Card, ?>>comparingInt(TablePosition::getRow)
                .thenComparingInt(TablePosition::getColumn));
        return found;
    }

    /// The selected cards, each once.
    List<Coded> rows() {
        return selected().stream().map(TablePosition::getRow).distinct().map(this::row).toList();
    }

    Coded row(int index) {
        return table.getItems().get(index).card();
    }

    int size() {
        return table.getItems().size();
    }

    Heading heading(int column) {
        var shown = table.getVisibleLeafColumns().get(column);
        return headings.get(table.getColumns().indexOf(shown));
    }

    String text(int row, int column) {
        return heading(column).text().apply(table.getItems().get(row));
    }

    /// The cell with something typed into it; empty where nothing can be typed.
    Optional<TableEdits.Typed> typed(int row, int column, String text) {
        return heading(column).field().map(cell ->
                new TableEdits.Typed(row(row), cell.name(), text));
    }

    /// Sets every selected cell of the column of the one that was edited, and goes one down.
    boolean commit(int row, int column, String text) {
        var rows = selected().stream().filter(each -> each.getColumn() == column).map(TablePosition::getRow)
                .toList();
        var touched = rows.contains(row) ? rows : List.of(row);
        boolean done = typing.set(touched.stream()
                .flatMap(each -> typed(each, column, text).stream())
                .toList());
        if (done && touched.size() == 1 && row + 1 < size()) {
            table.getSelectionModel().clearAndSelect(row + 1, table.getVisibleLeafColumns().get(column));
        }
        table.requestFocus();
        return done;
    }

    private TableColumn<Line.Card, Line.Card> column(Heading heading) {
        var column = new TableColumn<Line.Card, Line.Card>(heading.title());
        column.setId(prefix + heading.field().map(Input::name).orElse(heading.title()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(heading.order());
        column.setEditable(heading.field().isPresent());
        column.setReorderable(false);
        column.setCellFactory(_ -> new GridCell(heading, this));
        if (heading.field().isEmpty()) column.getStyleClass().add("computed");
        Tables.width(column, heading.em());
        return column;
    }

    /// Why a cell cannot be typed into.
    void refuse(int column) {
        typing.tell(Words.with("board.table.computed", heading(column).title()));
    }
}
