package app.tandem.pages.vendors.scores;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Each evaluator's own scores, seen by nobody else until all are revealed together.
public final class ScoreStep implements Step {

    /// An evaluator and how many cells are filled; never what is in them.
    private record Line(Evaluator evaluator, String name, int done, int cells) {}

    private final Workshop workshop;
    private final ListView<Line> scorers = new ListView<>();
    private final ComboBox<Declaration> declaration =
            Choices.of(Words.of("vendors.declaration"), Words::of);
    private final Button reveal = new Button(Words.of("vendors.reveal"));
    private final Label curtain = new Label();
    private final ScoreSheet sheet;
    private final SheetsBar sheets;
    private final ConsensusPane consensus;
    private final VBox left;
    private final VBox node;
    private final Button unveil = new Button();
    private @Nullable Id<Evaluator> unveiled;
    private boolean showing;

    public ScoreStep(Workshop workshop) {
        this.workshop = workshop;
        sheet = new ScoreSheet(workshop);
        scorers.setAccessibleText(Words.of("vendors.scorers"));
        scorers.setCellFactory(_ -> new ScorerCell());
        scorers.getSelectionModel().selectedItemProperty().subscribe(line -> pick(line));
        VBox.setVgrow(scorers, Priority.ALWAYS);
        declaration.getItems().setAll(Declaration.values());
        declaration.valueProperty().subscribe(this::declare);
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(_ -> workshop.reveal());
        unveil.setMaxWidth(Double.MAX_VALUE);
        unveil.setMinHeight(Button.USE_PREF_SIZE);
        unveil.setWrapText(true);
        unveil.setOnAction(_ -> unveil());
        Views.fold(unveil);
        scorers.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER || !unveil.isVisible()) return;
            unveil();
            event.consume();
        });
        curtain.setWrapText(true);
        curtain.setMinHeight(Label.USE_PREF_SIZE);
        curtain.getStyleClass().add("meta");
        sheets = new SheetsBar(workshop);
        left = new VBox(scorers, unveil, declaration, sheets.node(), curtain, reveal);
        left.getStyleClass().addAll("step", "scorers");
        declaration.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sheet.node(), Priority.ALWAYS);
        consensus = new ConsensusPane(workshop);
        var panes = new HBox(left, sheet.node(), consensus.node());
        panes.getStyleClass().add("step");
        VBox.setVgrow(panes, Priority.ALWAYS);
        node = new VBox(sheets.said(), panes);
        node.getStyleClass().add("step");
    }

    @Override
    public String title() {
        return Words.of("vendors.step.score");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var edits = workshop.scores();
        var chosen = scorers.getSelectionModel().getSelectedItem();
        var lines = edits.evaluators().stream().map(evaluator -> new Line(evaluator,
                plan.get(evaluator.person()).name(), edits.done(evaluator), edits.cells())).toList();
        showing = true;
        Lists.update(scorers.getItems(), lines);
        reselect(chosen);
        showing = false;
        reveal.setDisable(!edits.revealable());
        reveal.setVisible(!selection.revealed());
        curtain.setText(selection.revealed() ? Words.of("vendors.revealed") : Words.of("vendors.curtain"));
        sheets.show(selection);
        consensus.show(plan, selection);
        consensus.node().setVisible(selection.revealed());
        for (var before : List.of(left, sheet.node())) before.setVisible(!selection.revealed());
        pick(scorers.getSelectionModel().getSelectedItem());
        int done = lines.stream().mapToInt(Line::done).sum();
        return selection.revealed() ? Done.ALL : Done.of(done, edits.cells() * lines.size() + 1);
    }

    /// Takes back the scoring sheets in the files.
    public void take(List<Path> files) {
        sheets.take(files);
    }

    /// Draws the curtain: who sits down next sees nothing of who scored before.
    public void curtain() {
        unveiled = null;
        scorers.getSelectionModel().clearSelection();
        pick(null);
    }

    /// Opens the sheet of whoever is chosen: choosing a name alone shows nobody's scores.
    private void unveil() {
        var line = scorers.getSelectionModel().getSelectedItem();
        if (line == null) return;
        unveiled = line.evaluator().id();
        pick(line);
        sheet.enter();
    }

    private void reselect(@Nullable Line chosen) {
        if (chosen == null) return;
        for (var line : scorers.getItems()) {
            boolean same = line.evaluator().id().equals(chosen.evaluator().id());
            if (same) scorers.getSelectionModel().select(line);
        }
    }

    private void pick(@Nullable Line line) {
        if (workshop.chosen() == null) return;
        declaration.setDisable(line == null || workshop.selection().revealed());
        boolean before = showing;
        showing = true;
        declaration.setValue(line == null ? null : line.evaluator().declaration());
        showing = before;
        boolean open = line != null && line.evaluator().id().equals(unveiled);
        boolean mine = line != null && !open && workshop.scores().maySee(line.evaluator());
        unveil.setVisible(mine);
        unveil.setText(line == null ? "" : Words.with("vendors.unveil", line.name()));
        sheet.show(line == null || mine ? null : line.evaluator());
    }

    private void declare(@Nullable Declaration given) {
        var line = scorers.getSelectionModel().getSelectedItem();
        if (showing || given == null || line == null || given == line.evaluator().declaration()) return;
        workshop.perform(workshop.frame().declare(line.evaluator(), given, workshop.today()));
    }

    private static final class ScorerCell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null
                    : Words.with("vendors.scorer", line.name(), line.done(), line.cells()));
            setGraphic(empty || line == null ? null : Badges.of(line.evaluator().side()));
        }
    }
}
