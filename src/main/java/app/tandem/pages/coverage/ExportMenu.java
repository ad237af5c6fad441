package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.plan.Words;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import app.tandem.ui.Background;
import app.tandem.ui.Command;
import app.tandem.ui.FileChoosers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// Writes what the page tells as a paper: the matrix, the gaps both ways, and each need down to its decision.
final class ExportMenu extends HBox {

    private final Desk desk;
    private final FileChoosers files;
    private final Label said = new Label();
    private final List<Command> commands = new ArrayList<>();

    ExportMenu(Desk desk, FileChoosers files) {
        this.desk = desk;
        this.files = files;
        var menu = new MenuButton(Words.of("coverage.export"));
        menu.setId("export");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var format : Paper.TRACEABILITY.formats()) {
            var name = Words.with("coverage.export.as", format.toUpperCase(Locale.ROOT));
            var item = new MenuItem(name);
            item.setOnAction(_ -> export(format));
            menu.getItems().add(item);
            commands.add(Command.of(name, commands.isEmpty() ? "Shortcut+E" : null, () -> export(format)));
        }
        said.getStyleClass().add("meta");
        getStyleClass().add("export");
        getChildren().setAll(said, menu);
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    private void export(String format) {
        var plan = desk.plan();
        var source = new PaperSource(plan, desk.today(), _ -> plan);
        var order = new PaperOrder(Paper.TRACEABILITY, null, format);
        var kind = new FileChoosers.FileKind(format.toUpperCase(Locale.ROOT), format);
        files.save(Words.of(Paper.TRACEABILITY), order.fileName(source), List.of(kind)).ifPresent(target -> {
            said.setText(Words.of("documents.begin"));
            Background.call(() -> {
                AtomicFile.write(target, out -> Papers.write(source, order, out, Progress.UNHEARD));
                return target;
            }, path -> said.setText(Words.with("documents.done", path)), failure -> said.setText(
                    Words.with("documents.failed", String.valueOf(failure.getMessage()))));
        });
    }
}
