package app.tandem.pages.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of the matrix: what is needed, what could answer it with its demand, and the best of the row.
final class MatrixColumns {

    private static final Comparator<@Nullable Answer> WORST_FIRST = Comparator.comparingInt(
            (@Nullable Answer answer) -> answer == null ? -1 : answer.coverage().ordinal());

    /// In em, the least each kind of column can do with.
    private static final double NEED = 11.5;
    private static final double WIDE = 7.4;
    private static final double NARROW = 3.4;
    private static final double BEST = 9.5;

    /// With more columns than these only their keys have room.
    private static final int ROOMY = 9;

    private MatrixColumns() {}

    /// Makes the columns again only when others are asked for.
    static void update(TableView<Grid.Row> table, Grid grid, Supplier<Plan> plan) {
        var shown = table.getColumns().stream().map(TableColumn::getId).filter(id -> id != null).toList();
        var wanted = grid.columns().stream().map(Grid.Column::key).toList();
        if (!shown.equals(wanted) || table.getColumns().isEmpty()) make(table, grid, plan);
        for (int i = 0; i < grid.columns().size(); i++) {
            table.getColumns().get(i + 1).setGraphic(head(grid, grid.columns().get(i),
                    table.getColumns().get(i + 1)));
        }
    }

    /// Keeps every column legible in the type of that size; what is left over is shared.
    static void widths(TableView<Grid.Row> table, double em) {
        Tables.widthsFor(table, em);
        double least = table.getColumns().size() - 2 > ROOMY ? NARROW : WIDE;
        for (var column : table.getColumns()) {
            column.setMinWidth(em * (column.getId() != null ? least : BEST));
        }
        table.getColumns().stream().findFirst().ifPresent(need -> need.setMinWidth(em * NEED));
    }

    private static void make(TableView<Grid.Row> table, Grid grid, Supplier<Plan> plan) {
        TableColumn<Grid.Row, String> need = Tables.column(Words.of("coverage.requirement"),
                row -> Visible.line(row.title()));
        Tables.width(need, 34);
        var columns = new ArrayList<TableColumn<Grid.Row, ?>>(List.of(need));
        for (var column : grid.columns()) columns.add(column(column));
        var best = new TableColumn<Grid.Row, Grid.Row>(Words.of("coverage.best"));
        best.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        best.setCellFactory(_ -> new BestCell(plan));
        best.setComparator(Comparator.comparing(Grid.Row::worst));
        Tables.width(best, 12);
        columns.add(best);
        table.getColumns().setAll(columns);
    }

    private static TableColumn<Grid.Row, Answer> column(Grid.Column shown) {
        var column = new TableColumn<Grid.Row, Answer>();
        column.setId(shown.key());
        column.getStyleClass().add("narrow");
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().byColumn().get(shown.key())));
        column.setCellFactory(_ -> new HarveyCell(shown.title()));
        column.setComparator(WORST_FIRST);
        Tables.width(column, 8.5);
        return column;
    }

    private static VBox head(Grid grid, Grid.Column shown, TableColumn<Grid.Row, ?> column) {
        boolean roomy = grid.columns().size() <= ROOMY;
        var name = new Label(roomy ? shown.title() : shown.key());
        name.setWrapText(true);
        name.setTooltip(new Tooltip(shown.title()));
        var counts = new Label(roomy
                ? Words.with("coverage.domain", shown.demand(), shown.idle())
                : Long.toString(shown.demand()));
        counts.setWrapText(true);
        counts.getStyleClass().add("meta");
        var head = new VBox(name, counts);
        head.getStyleClass().add("column-head");
        head.prefWidthProperty().bind(column.widthProperty().subtract(4));
        return head;
    }
}
