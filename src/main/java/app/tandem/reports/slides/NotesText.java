package app.tandem.reports.slides;

import app.tandem.plan.Words;
import app.tandem.reports.Block;
import java.util.stream.Collectors;

/// A table as plain lines for the notes below a slide.
final class NotesText {

    private NotesText() {}

    static String of(Block.Table table) {
        var head = table.columns().stream().map(Block.Column::head).collect(Collectors.joining(" | "));
        return table.rows().stream()
                .map(row -> row.stream().map(NotesText::cell).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String cell(Block.Cell cell) {
        var side = cell.side() == null ? "" : Words.of(cell.side()) + " ";
        return (side + cell.text()).strip();
    }
}
