package app.tandem.reports.matrix;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.WeightLock;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Weights that a decision opened again, beside those of now.
record FormerTables(Frame frame) {

    /// A table for each time that the weights were opened; none where they never were.
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var former : WeightLock.former(frame.plan(), frame.selection())) {
            var title = Words.with("matrix.former.title", frame.plan().get(former.decision()).code());
            blocks.add(new Block.Heading(1, title));
            blocks.add(new Block.Table(title, columns(), rows(former)));
        }
        return blocks;
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.of("matrix.criterion"), 34));
        for (var set : Weight.Set.values()) {
            columns.add(Column.numbers(Words.of(set), 10));
            columns.add(Column.numbers(Words.with("matrix.former.now", Words.of(set)), 12));
        }
        return columns;
    }

    private List<List<Cell>> rows(FormerWeights former) {
        return frame.plan().referring(Criterion.class, frame.selection().id()).stream()
                .filter(criterion -> !frame.plan().referring(Weight.class, criterion.id()).isEmpty())
                .sorted(Comparator.comparingInt(Criterion::number))
                .map(criterion -> row(former, criterion))
                .toList();
    }

    private List<Cell> row(FormerWeights former, Criterion criterion) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(criterion.label() + " " + criterion.title()));
        for (var set : Weight.Set.values()) {
            var before = former.points(criterion.label(), set);
            row.add(Cell.of(before.isEmpty() ? "–" : before));
            row.add(Cell.of(String.valueOf(Matrix.points(frame.plan(), criterion, set))));
        }
        return row;
    }
}
