package app.tandem.pages.board.table;

import app.tandem.pages.Desk;
import app.tandem.plan.Words;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.Block;
import app.tandem.reports.Csv;
import app.tandem.reports.Document;
import app.tandem.reports.matrix.TableBook;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Writes the rows that are shown, as they are shown: the columns in their order, under the same headings.
record TableExport(Desk desk, Supplier<Block.Table> shown, Consumer<String> tell) {

    private static final List<String> FORMATS = List.of("xlsx", "csv");

    MenuButton menu() {
        var menu = new MenuButton(Words.of("board.export"));
        menu.setId("export-table");
        for (var format : FORMATS) {
            var item = new MenuItem(Words.with("board.export.as", format.toUpperCase(Locale.ROOT)));
            item.setOnAction(_ -> export(format));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void export(String format) {
        var table = shown.get();
        var document = Document.titled(table.title(), desk.today(), List.of(table));
        var kind = new FileChoosers.FileKind(format.toUpperCase(Locale.ROOT), format);
        desk.own().files().save(Words.of("board.export"), table.title() + "." + format, List.of(kind))
                .ifPresent(target -> Background.call(() -> {
                    AtomicFile.write(target, out -> write(document, table, out, format));
                    return target;
                }, path -> tell.accept(Words.with("documents.done", path)), failure -> tell.accept(
                        Words.with("documents.failed", String.valueOf(failure.getMessage())))));
    }

    private static void write(Document document, Block.Table table, OutputStream out, String format)
            throws IOException {
        if (format.equals("xlsx")) TableBook.write(document, out);
        else out.write(Csv.of(table.columns().stream().map(Block.Column::head).toList(),
                table.rows().stream().map(row -> row.stream().map(Block.Cell::text).toList()).toList()));
    }
}
