package app.tandem.pages.vendors.scores;

import app.tandem.exchange.scoring.ScoringSheets;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.matrix.ScoringBook;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Scoring away from this computer: a sheet for everybody on the panel, and the way back.
final class SheetsBar {

    /// What files are read with: a plan and a selection that do not change meanwhile.
    private record Reading(Plan plan, Selection selection) {

        ScoringSheets read(List<Path> files) throws IOException {
            return ScoringSheets.read(plan, selection, SheetFiles.read(files));
        }

        /// One file for each evaluator who may score, named so that they sort by selection.
        int write(List<Evaluator> evaluators, Path folder, LocalDate today) throws IOException {
            for (var evaluator : evaluators) {
                var name = plan.get(evaluator.person()).name().replaceAll("[^\\p{L}\\p{N}]+", "-");
                AtomicFile.write(folder.resolve("%s_scores_%s.xlsx".formatted(selection.code(), name)),
                        out -> ScoringBook.write(plan, evaluator, today, out));
            }
            return evaluators.size();
        }
    }

    private final Workshop workshop;
    private final Button write = new Button(Words.of("vendors.sheets.write"));
    private final Button take = new Button(Words.of("vendors.sheets.take"));
    private final Label said = new Label();
    private final VBox node = new VBox(write, take);

    SheetsBar(Workshop workshop) {
        this.workshop = workshop;
        node.getStyleClass().add("tight");
        for (var button : List.of(write, take)) button.setMaxWidth(Double.MAX_VALUE);
        write.setOnAction(_ -> workshop.files().folder(write.getText()).ifPresent(this::write));
        take.setOnAction(_ -> take(workshop.files().openAll(take.getText(),
                List.of(new FileKind("XLSX", "xlsx")))));
        workshop.keepFromRoom(node);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add("meta");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.visibleProperty().bind(workshop.presentingProperty().not());
    }

    Node node() {
        return node;
    }

    /// What became of the sheets; stands where it is seen before and after the reveal.
    Node said() {
        return said;
    }

    void show(Selection selection) {
        write.setDisable(selection.revealed());
        take.setDisable(selection.revealed());
    }

    private void write(Path folder) {
        var reading = new Reading(workshop.plan(), workshop.selection());
        var edits = workshop.scores();
        var evaluators = edits.evaluators().stream().filter(edits::maySee).toList();
        var today = workshop.today();
        Background.call(() -> reading.write(evaluators, folder, today),
                count -> said.setText(Words.with("vendors.sheets.written", count, folder)),
                this::failed);
    }

    void take(List<Path> files) {
        if (files.isEmpty()) return;
        var reading = new Reading(workshop.plan(), workshop.selection());
        Background.call(() -> reading.read(files), this::took,
                this::failed);
    }

    private void failed(Throwable failure) {
        said.setText(Words.with("documents.failed", String.valueOf(failure.getMessage())));
    }

    private void took(ScoringSheets sheets) {
        workshop.perform(workshop.scores().take(sheets.filled()));
        int missing = sheets.filled().stream().mapToInt(ScoringSheets.Filled::missing).sum();
        var lines = new ArrayList<String>();
        lines.add(Words.with("vendors.sheets.taken", sheets.filled().size(), missing));
        lines.addAll(sheets.refusals());
        said.setText(String.join("\n", lines));
    }
}
