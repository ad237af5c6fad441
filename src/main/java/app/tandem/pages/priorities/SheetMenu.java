package app.tandem.pages.priorities;

import app.tandem.exchange.scoring.RatingSheets;
import app.tandem.exchange.scoring.ScoringSheets.Dropped;
import app.tandem.pages.Desk;
import app.tandem.pages.priorities.BlindEdits.Rater;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.sheet.RatingSheet;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.matrix.RatingBook;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// Rating away from this computer: a sheet for whoever writes, and the way back.
final class SheetMenu extends MenuButton {

    private static final List<FileKind> KINDS = List.of(new FileKind("XLSX", "xlsx"));

    private final Desk desk;
    private final Consumer<String> said;
    private final MenuItem write = new MenuItem();
    private @Nullable RatingSheet sheet;

    /// @param said told what became of the sheets
    SheetMenu(Desk desk, Consumer<String> said) {
        this.desk = desk;
        this.said = said;
        setText(Words.of("rating.menu"));
        setMinWidth(USE_PREF_SIZE);
        write.setOnAction(_ -> write());
        var take = new MenuItem(Words.of("rating.take"));
        take.setOnAction(_ -> take(desk.own().files().openAll(take.getText(), KINDS)));
        getItems().addAll(write, take);
    }

    void show(RatingRound round, @Nullable Rater rater) {
        setVisible(RatingSheet.fits(round));
        sheet = rater == null ? null : RatingSheet.of(desk.plan(), round, rater.side(), rater.person());
        write.setText(Words.with("rating.write", rater == null ? "" : rater.name()));
    }

    private void write() {
        var asked = sheet;
        if (asked == null) return;
        var rated = edits().rated(asked.round()).title();
        var who = asked.person() == null ? asked.side().name() : asked.person().name();
        var name = "round_%d_%s.xlsx".formatted(asked.round().number(),
                who.replaceAll("[^\\p{L}\\p{N}]+", "-"));
        var today = desk.today();
        desk.own().files().save(write.getText(), name, KINDS).ifPresent(target -> Background.call(() -> {
            AtomicFile.write(target, out -> RatingBook.write(asked, rated, today, out));
            return target;
        }, path -> said.accept(Words.with("documents.done", path)), this::failed));
    }

    /// Takes over what the sheets among the files say; answers whether there are any workbooks.
    boolean take(List<Path> files) {
        var books = files.stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")).toList();
        if (books.isEmpty()) return false;
        var plan = desk.plan();
        Background.call(() -> {
            var dropped = new ArrayList<Dropped>();
            for (var book : books) {
                dropped.add(new Dropped(String.valueOf(book.getFileName()), Files.readAllBytes(book)));
            }
            return RatingSheets.read(plan, dropped);
        }, this::took, this::failed);
        return true;
    }

    private void took(RatingSheets sheets) {
        for (var filled : sheets.filled()) {
            if (!filled.figures().isEmpty()) desk.store().perform(edits().take(filled));
        }
        var lines = new ArrayList<>(List.of(Words.with("rating.taken", sheets.filled().size())));
        lines.addAll(sheets.refusals());
        said.accept(String.join("\n", lines));
    }

    private void failed(Throwable failure) {
        said.accept(Words.with("documents.failed", String.valueOf(failure.getMessage())));
    }

    private BlindEdits edits() {
        return new BlindEdits(desk.plan(), desk.ids(), desk.today());
    }
}
