package app.tandem.reports.trace;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The coverage matrix as tables: as many domains beside one another as a page can hold.
record MatrixTables(Plan plan) {

    /// More columns than this cannot be read on paper.
    private static final int DOMAINS = 9;

    List<Block> blocks() {
        var grid = Grid.of(plan, Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, _ -> true);
        if (grid.rows().isEmpty()) return List.of(Block.Paragraph.of(Words.of("coverage.empty")));
        var blocks = new ArrayList<Block>(List.of(Block.Paragraph.quiet(Words.of("trace.matrix.legend"))));
        int parts = Math.max(1, Math.ceilDiv(grid.columns().size(), DOMAINS));
        for (int part = 0; part < parts; part++) {
            var shown = grid.columns().subList(part * grid.columns().size() / parts,
                    (part + 1) * grid.columns().size() / parts);
            blocks.add(new Block.Table(parts == 1 ? Words.of("coverage.matrix")
                    : Words.with("trace.matrix.part", part + 1, parts), heads(shown),
                    grid.rows().stream().map(row -> row(row, shown)).toList()));
        }
        return blocks;
    }

    private static List<Column> heads(List<Grid.Column> shown) {
        var heads = new ArrayList<>(List.of(Column.of(Words.of("coverage.requirement"), 24)));
        for (var column : shown) heads.add(Column.of(column.title(), 8));
        heads.add(Column.of(Words.of("coverage.best"), 10));
        return heads;
    }

    private List<Cell> row(Grid.Row row, List<Grid.Column> shown) {
        var need = row.needs().getFirst();
        var cells = new ArrayList<>(List.of(Cell.noted(row.title(), Words.of(need.moscow()))));
        for (var column : shown) cells.add(cell(row.byColumn().get(column.key())));
        var answer = row.answers().getFirst();
        cells.add(answer.gap() ? Cell.of(Words.of("coverage.gap"))
                : Cell.noted(Words.of(answer.coverage()), ChainTable.ticks(answer.fits().getFirst())));
        return cells;
    }

    /// How well the domain answers, and by what.
    private Cell cell(@Nullable Answer answer) {
        if (answer == null) return Cell.of("–");
        return Cell.noted(Words.of(answer.coverage()), answer.fits().stream().map(this::code)
                .collect(Collectors.joining(", ")));
    }

    private String code(Fit fit) {
        return plan.get(fit.capability()).code().toString();
    }
}
