package app.tandem.reports.matrix;

import app.tandem.plan.vendor.chart.Figure;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.List;

/// A chart on paper: its finding, the drawing, and the same numbers as a table.
final class Figures {

    private static final double FIRST = 26;
    private static final double WORDS = 20;
    private static final double OTHER = 12;

    private Figures() {}

    /// Nothing when there is nothing to show.
    static void put(List<Block> blocks, Figure figure) {
        if (figure.rows().isEmpty()) return;
        blocks.add(new Block.Paragraph(figure.title(), Block.Tone.STRONG));
        blocks.add(Block.Paragraph.quiet(figure.subtitle()));
        blocks.add(new Block.Figure(figure.drawing(Paper.WIDTH), figure.title()));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < figure.heads().size(); i++) {
            var head = figure.heads().get(i);
            columns.add(i == 0 ? Column.of(head, FIRST) : words(figure, i) ? Column.of(head, WORDS)
                    : Column.numbers(head, OTHER));
        }
        blocks.add(new Block.Table(figure.title(), columns, figure.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList()).toList()));
    }

    private static boolean words(Figure figure, int column) {
        return figure.rows().stream()
                .anyMatch(row -> row.get(column).chars().filter(Character::isLetter).count() > 1);
    }
}
