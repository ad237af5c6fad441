package app.tandem.reports;

import app.tandem.reports.Block.Cell;
import java.util.List;
import java.util.stream.Collectors;

/// A document as plain lines: the same words in the same order as every other format, and nothing else.
public final class PlainText {

    private PlainText() {}

    /// Header, footer and signatures are no part of it: they tell about the words and change later.
    public static String of(Document document) {
        return document.title() + "\n" + document.subtitle() + "\n"
                + document.blocks().stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading(int level, String text) -> "#".repeat(level) + " " + text + "\n";
            case Block.Paragraph(String text, var _) -> text + "\n";
            case Block.Bullets(var lines) -> lines.stream().map(line -> "* " + line + "\n")
                    .collect(Collectors.joining());
            case Block.Facts(var _, var facts) -> facts.stream()
                    .map(fact -> fact.name() + "\t" + fact.value() + "\n").collect(Collectors.joining());
            case Block.Table table -> table(table);
            case Block.Figure(var _, String alt) -> alt + "\n";
            case Block.Signatures _, Block.PageBreak _ -> "";
        };
    }

    private static String table(Block.Table table) {
        return table.columns().stream().map(Block.Column::head).collect(Collectors.joining("\t", "", "\n"))
                + table.rows().stream().map(PlainText::row).collect(Collectors.joining());
    }

    private static String row(List<Cell> row) {
        return row.stream().map(PlainText::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(Cell cell) {
        var side = cell.side() == null ? "" : cell.side().name() + " ";
        return side + cell.text() + (cell.note().isEmpty() ? "" : " | " + cell.note().replace("\n", " | "));
    }
}
