package app.tandem.pages.coverage;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.CoverageMatrix;
import app.tandem.plan.backlog.CoverageMatrix.Line;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of the matrix: the requirement, each domain with its demand, and the best of the row.
final class MatrixColumns {

    private static final Comparator<@Nullable Answer> WORST_FIRST = Comparator.comparingInt(
            (@Nullable Answer answer) -> answer == null ? -1 : answer.coverage().ordinal());

    /// In em, the least each kind of column can do with.
    private static final double NEED = 13.5;
    private static final double DOMAIN = 6.5;
    private static final double BEST = 9.5;

    private MatrixColumns() {}

    /// Makes the columns again only when the domains have changed.
    static void update(TableView<Line> table, CoverageMatrix matrix) {
        var shown = table.getColumns().stream().map(TableColumn::getId).filter(id -> id != null).toList();
        if (!shown.equals(matrix.domains()) || table.getColumns().isEmpty()) make(table, matrix.domains());
        for (var column : table.getColumns()) {
            if (column.getId() != null) column.setGraphic(head(matrix, column));
        }
    }

    /// Keeps every column legible in the type of that size; what is left over is shared.
    static void widths(TableView<Line> table, double em) {
        Tables.widthsFor(table, em);
        for (var column : table.getColumns()) {
            column.setMinWidth(em * (column.getId() != null ? DOMAIN : BEST));
        }
        table.getColumns().stream().findFirst().ifPresent(need -> need.setMinWidth(em * NEED));
    }

    private static void make(TableView<Line> table, List<String> domains) {
        TableColumn<Line, String> need = Tables.column(Words.of("coverage.requirement"),
                line -> line.requirement().code() + "  " + line.requirement().title());
        Tables.width(need, 26);
        var columns = new ArrayList<TableColumn<Line, ?>>(List.of(need));
        for (var domain : domains) columns.add(domain(domain));
        var best = new TableColumn<Line, Line>(Words.of("coverage.best"));
        best.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        best.setCellFactory(_ -> new BestCell());
        best.setComparator(Comparator.comparing(line -> line.answer().coverage()));
        Tables.width(best, 12);
        columns.add(best);
        table.getColumns().setAll(columns);
    }

    private static TableColumn<Line, Answer> domain(String domain) {
        var column = new TableColumn<Line, Answer>();
        column.setId(domain);
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().byDomain().get(domain)));
        column.setCellFactory(_ -> new HarveyCell(domain));
        column.setComparator(WORST_FIRST);
        Tables.width(column, 10);
        return column;
    }

    private static VBox head(CoverageMatrix matrix, TableColumn<Line, ?> column) {
        var domain = column.getId();
        var name = new Label(domain);
        name.setWrapText(true);
        var counts = new Label(Words.with("coverage.domain", matrix.demand(domain), matrix.unused(domain)));
        counts.setWrapText(true);
        counts.getStyleClass().add("meta");
        var head = new VBox(name, counts);
        head.getStyleClass().add("column-head");
        head.prefWidthProperty().bind(column.widthProperty().subtract(12));
        return head;
    }
}
