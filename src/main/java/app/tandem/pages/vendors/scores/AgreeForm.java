package app.tandem.pages.vendors.scores;

import app.tandem.pages.vendors.edits.ScoreEdits.Given;
import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.ui.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the panel agrees on one cell, and who changes an own score after hearing the others.
final class AgreeForm {

    private final Workshop workshop;
    private final Label everybody = new Label();
    private final TextField value = new TextField();
    private final TextField note = new TextField();
    private final Button agree = new Button(Words.of("vendors.agree"));
    private final ComboBox<Evaluator> who = Choices.of(Words.of("vendors.revise.who"), this::name);
    private final TextField own = new TextField();
    private final TextField reason = new TextField();
    private final Button revise = new Button(Words.of("vendors.revise"));
    private final Label problem = new Label();
    private final VBox node;
    private ConsensusPane.@Nullable Line line;

    AgreeForm(Workshop workshop) {
        this.workshop = workshop;
        everybody.setWrapText(true);
        everybody.setMinHeight(Label.USE_PREF_SIZE);
        everybody.getStyleClass().add("meta");
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        prompt(value, Words.of("vendors.agreed"), 4);
        prompt(note, Words.of("vendors.agreed.why"), 30);
        prompt(own, Words.of("vendors.revise.score"), 4);
        prompt(reason, Words.of("vendors.revise.why"), 30);
        agree.setOnAction(_ -> agree());
        note.setOnAction(_ -> agree());
        revise.setOnAction(_ -> revise());
        reason.setOnAction(_ -> revise());
        var agreeing = new HBox(value, note, agree);
        var revising = new HBox(who, own, reason, revise);
        for (var row : new HBox[] {agreeing, revising}) row.getStyleClass().add("bar");
        for (var wide : new TextField[] {note, reason}) HBox.setHgrow(wide, Priority.ALWAYS);
        for (var button : new Button[] {agree, revise}) button.setMinWidth(Button.USE_PREF_SIZE);
        workshop.keepFromRoom(everybody, agreeing, revising);
        node = new VBox(everybody, agreeing, revising, problem);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(ConsensusPane.@Nullable Line line) {
        boolean another = this.line == null || line == null || !line.vendor().equals(this.line.vendor())
                || !line.criterion().equals(this.line.criterion());
        this.line = line;
        node.setDisable(line == null);
        problem.setText("");
        everybody.setText(line == null ? Words.of("vendors.consensus.pick") : sentences(line));
        Lists.update(who.getItems(), line == null ? List.of() : workshop.scores().evaluators());
        if (!another) return;
        var agreed = line == null ? Optional.<ConsensusScore>empty() : line.agreed();
        value.setText(agreed.map(score -> Numbers.points(score.value())).orElse(""));
        note.setText(agreed.map(ConsensusScore::note).orElse(""));
        own.clear();
        reason.clear();
    }

    /// Names stand here only: the projected table has marks by side.
    private String sentences(ConsensusPane.Line shown) {
        return workshop.scores().evaluators().stream()
                .flatMap(evaluator -> workshop.scores()
                        .find(evaluator, shown.vendor(), shown.criterion()).stream()
                        .map(score -> Words.with("vendors.gave", name(evaluator),
                                score.value() == null ? "–" : Numbers.points(score.value()),
                                score.comment().isBlank() ? "" : " — " + score.comment())))
                .collect(Collectors.joining("    "));
    }

    private String name(Evaluator evaluator) {
        return workshop.plan().get(evaluator.person()).name();
    }

    private void agree() {
        var shown = line;
        var score = number(value);
        if (shown == null || score.isEmpty()) return;
        var edits = workshop.scores();
        problem.setText(edits.refusal(shown.cell(), score.get(), note.getText().strip()));
        if (problem.getText().isEmpty()) {
            workshop.perform(edits.agree(shown.vendor(), shown.criterion(),
                    new Given(score.get(), note.getText().strip())));
        }
    }

    private void revise() {
        var shown = line;
        var evaluator = who.getValue();
        var score = number(own);
        if (shown == null || score.isEmpty()) return;
        boolean told = evaluator != null && !reason.getText().isBlank();
        problem.setText(told ? "" : Words.of("vendors.revise.refused"));
        if (!told || evaluator == null) return;
        workshop.perform(workshop.scores().revise(evaluator, shown.vendor(), shown.criterion(),
                new Given(score.get(), reason.getText().strip())));
        own.clear();
        reason.clear();
    }

    private Optional<Double> number(TextField field) {
        int max = workshop.selection().scaleMax();
        var parsed = Numbers.parse(field.getText()).stream().boxed()
                .filter(number -> number <= max && number * 2 == Math.rint(number * 2)).findFirst();
        problem.setText(parsed.isPresent() ? "" : Words.with("vendors.score.problem", field.getText(), max));
        return parsed;
    }

    private static void prompt(TextField field, String words, int columns) {
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setPrefColumnCount(columns);
    }
}
