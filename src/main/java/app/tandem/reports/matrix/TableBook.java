package app.tandem.reports.matrix;

import app.tandem.reports.Block;
import app.tandem.reports.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// The tables of a document as a workbook: each on a sheet of its own, to be sorted and filtered.
public final class TableBook {

    private static final int LONGEST_NAME = 31;
    private static final int HEADS = 2;

    /// Characters to a sheet, shared by its columns as on paper.
    private static final int WIDTH = 190;

    private final Book book;
    private final Set<String> names = new HashSet<>();

    private TableBook(Document document) {
        book = new Book(document.title(), document.date());
    }

    public static void write(Document document, OutputStream out) throws IOException {
        var tables = new TableBook(document);
        for (var block : document.blocks()) {
            if (block instanceof Block.Table table) tables.sheet(document, table);
        }
        if (tables.names.isEmpty()) new Leaf(tables.book, tables.named(document.title()), document.title());
        tables.book.write(out);
    }

    private void sheet(Document document, Block.Table table) {
        var leaf = new Leaf(book, named(table.title()), table.title());
        leaf.put(leaf.at(1, 0), document.subtitle(), Look.NOTE);
        leaf.heads(HEADS, table.columns().stream().map(Block.Column::head).toList());
        for (int row = 0; row < table.rows().size(); row++) {
            for (int col = 0; col < table.columns().size(); col++) {
                leaf.put(leaf.at(HEADS + 1 + row, col), text(table.rows().get(row).get(col)), Look.TEXT);
            }
        }
        leaf.widths(table.columns().size(), table.columns().stream()
                .mapToInt(column -> Math.max(10, (int) Math.round(WIDTH * table.share(column)))).toArray());
        leaf.list(HEADS, table.rows().size(), table.columns().size());
    }

    private static String text(Block.Cell cell) {
        return cell.note().isEmpty() || cell.text().isEmpty() ? cell.text() + cell.note()
                : cell.text() + "\n" + cell.note();
    }

    /// No two sheets may have one name, whatever its capitals.
    private String named(String title) {
        var name = WorkbookUtil.createSafeSheetName(title);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            var end = " " + i;
            name = title.substring(0, Math.min(title.length(), LONGEST_NAME - end.length())) + end;
            name = WorkbookUtil.createSafeSheetName(name);
        }
        return name;
    }
}
