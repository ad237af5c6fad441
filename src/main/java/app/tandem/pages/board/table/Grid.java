package app.tandem.pages.board.table;

import app.tandem.pages.board.lines.Grouping;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.reports.Block;
import app.tandem.ui.Lists;
import app.tandem.ui.TableLook;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// Cards of one side as a table that is typed over like a spreadsheet: what is typed goes into every selected
/// cell of the column.
final class Grid {

    private final TableView<Line> table = new TableView<>();
    private List<? extends Line.Card> cards = List.of();
    private Grouping grouping = Grouping.none(Plan.EMPTY);
    private final String prefix;
    private final Typing typing;

    /// What the grid asks of the page around it.
    interface Typing extends Heading.Plans {

        /// Performs the change; answers whether it could be read.
        boolean set(List<TableEdits.Typed> cells);

        /// Goes back to the cards.
        void back();

        /// Puts the cards of the group away, or shows them again.
        void fold(Line.Head head);

        /// Tells why something did not happen.
        void tell(String sentence);
    }

    /// @param prefix what the ids of its columns begin with
    Grid(String prefix, Typing typing, Consumer<Line.Card> onSelect) {
        this.prefix = prefix;
        this.typing = typing;
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
        table.setEditable(true);
        table.getStyleClass().add("even");
        var marked = table.getSelectionModel();
        marked.setCellSelectionEnabled(true);
        marked.setSelectionMode(SelectionMode.MULTIPLE);
        marked.selectedItemProperty().subscribe(card -> {
            if (card instanceof Line.Card row) onSelect.accept(row);
        });
        table.setRowFactory(_ -> new GridRow());
        new GridKeys(this).follow(table);
    }

    TableView<Line> view() {
        return table;
    }

    Typing typing() {
        return typing;
    }

    void head(List<Heading> next) {
        var look = TableLook.of(table);
        table.getColumns().setAll(next.stream().map(this::column).toList());
        TableLook.made(table);
        look.giveTo(table);
    }

    void show(List<? extends Line.Card> next, Grouping groups) {
        cards = next;
        grouping = groups;
        var marked = selected();
        int before = size();
        sort();
        if (before == size() && !marked.equals(selected())) mark(marked);
        table.refresh();
    }

    /// Takes the focus; something is selected then.
    void focus() {
        table.requestFocus();
        boolean nothing = table.getSelectionModel().getSelectedIndex() < 0;
        if (nothing && size() > 0) table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(1));
    }

    /// Selects the row; answers whether it is here.
    boolean select(Id<?> id) {
        for (int i = 0; i < size(); i++) {
            if (!(table.getItems().get(i) instanceof Line.Card card && card.card().id().equals(id))) continue;
            table.getSelectionModel().clearAndSelect(i, table.getVisibleLeafColumn(1));
            table.scrollTo(i);
            return true;
        }
        return false;
    }

    /// The cards in order of the columns that were clicked, within their groups.
    private void sort() {
        var order = table.getComparator();
        Lists.update(table.getItems(),
                grouping.group(order == null ? cards : cards.stream().sorted(order).toList()));
    }

    /// The heading in that row.
    Optional<Line.Head> head(int index) {
        return index >= 0 && index < size() && table.getItems().get(index) instanceof Line.Head head
                ? Optional.of(head) : Optional.empty();
    }

    /// The rows and the columns as they are shown.
    Block.Table paper(String title) {
        var columns = table.getVisibleLeafColumns();
        return new Block.Table(title,
                IntStream.range(0, columns.size()).mapToObj(this::heading)
                        .map(each -> Block.Column.of(each.title(), each.em())).toList(),
                table.getItems().stream().map(line -> columns.stream()
                        .map(column -> Block.Cell.of(written(line, column))).toList()).toList());
    }

    private String written(Line line, TableColumn<Line, ?> column) {
        return line instanceof Line.Head head && names(column) ? GridCell.named(head)
                : heading(table.getVisibleLeafIndex(column)).text(line);
    }

    /// Whether groups are named in that column.
    boolean names(TableColumn<?, ?> column) {
        return column.equals(table.getVisibleLeafColumns().stream()
                .filter(each -> each.getId().equals(prefix + Heading.TITLE))
                .findFirst().orElseGet(() -> table.getVisibleLeafColumn(0)));
    }

    /// A table forgets the columns of what is marked in it when a row is set anew.
    private void mark(List<TablePosition<Line, ?>> cells) {
        var model = table.getSelectionModel();
        model.clearSelection();
        for (var cell : cells) if (cell.getRow() < size()) model.select(cell.getRow(), cell.getTableColumn());
    }

    void fit(Font font) {
        Tables.widthsFor(table, font.getSize());
    }

    /// The selected cells, from the top left on.
    List<TablePosition<Line, ?>> selected() {
        var found = new ArrayList<TablePosition<Line, ?>>();
        for (TablePosition<?, ?> position : table.getSelectionModel().getSelectedCells()) {
            found.add(new TablePosition<>(table, position.getRow(),
                    table.getVisibleLeafColumn(position.getColumn())));
        }
        found.sort(Comparator.<TablePosition<Line, ?>>comparingInt(TablePosition::getRow)
                .thenComparingInt(TablePosition::getColumn));
        return found;
    }

    /// The selected cards, each once.
    List<Coded> rows() {
        return selected().stream().map(TablePosition::getRow).distinct()
                .flatMap(index -> row(index).stream()).toList();
    }

    private Optional<Coded> row(int index) {
        return table.getItems().get(index) instanceof Line.Card card ? Optional.of(card.card())
                : Optional.empty();
    }

    int size() {
        return table.getItems().size();
    }

    Heading heading(int column) {
        var shown = table.getVisibleLeafColumns().get(column);
        return (Heading) shown.getUserData();
    }

    String text(int row, int column) {
        return heading(column).text(table.getItems().get(row));
    }

    /// The cell with something typed into it; empty where nothing can be typed.
    Optional<TableEdits.Typed> typed(int row, int column, String text) {
        return heading(column).field().flatMap(cell -> row(row).map(card ->
                new TableEdits.Typed(card, cell.name(), text)));
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

    private TableColumn<Line, Line> column(Heading heading) {
        var column = new TableColumn<Line, Line>(heading.title());
        column.setId(prefix + heading.key());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(heading.lines());
        column.setEditable(heading.field().isPresent());
        column.setUserData(heading);
        column.setCellFactory(_ -> new GridCell(heading, this));
        if (heading.field().isEmpty()) column.getStyleClass().add("computed");
        Tables.width(column, heading.em());
        return column;
    }

    /// Why a cell cannot be typed into.
    void refuse(int column) {
        var heading = heading(column);
        typing.tell(typing.plan().find(Id.of(CustomField.class, heading.key()))
                .map(field -> Words.with("board.table.calculated", field.title(), field.formula()))
                .orElseGet(() -> Words.with("board.table.computed", heading.title())));
    }
}
