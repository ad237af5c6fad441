package app.tandem.pages.board.forms;

import app.tandem.pages.Choice;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;

/// By what means and under which condition a capability answers a requirement.
public final class FitForm {

    private final Fit fit;
    private final ComboBox<Coverage> coverage;
    private final ComboBox<Fit.Means> means;
    private final ComboBox<Fit.Owned> owned;
    private final ComboBox<Fit.Effort> effort;
    private final ComboBox<Fit.Evidence> evidence;
    private final ComboBox<Fit.Confidence> confidence;
    private final TextArea condition;

    public FitForm(Fit fit) {
        this.fit = fit;
        coverage = Choice.of(fit.coverage());
        means = Choice.of(fit.means());
        owned = Choice.of(fit.owned());
        effort = Choice.of(fit.effort());
        evidence = Choice.of(fit.evidence());
        confidence = Choice.of(fit.confidence());
        condition = new TextArea(fit.condition());
        condition.setPrefRowCount(3);
        condition.setWrapText(true);
    }

    public Node first() {
        return coverage;
    }

    public List<Node> body() {
        var choices = new FlowPane(
                Choice.field(Words.field("coverage"), coverage),
                Choice.field(Words.field("means"), means),
                Choice.field(Words.field("owned"), owned),
                Choice.field(Words.field("effort"), effort),
                Choice.field(Words.field("evidence"), evidence),
                Choice.field(Words.field("confidence"), confidence));
        choices.getStyleClass().add("choices");
        return List.of(choices, Choice.field(Words.field("condition"), condition));
    }

    public Button save(Consumer<Fit> onSave) {
        var save = new Button(Words.of("board.fit.save"));
        save.setDefaultButton(true);
        save.setOnAction(_ -> onSave.accept(fit.with()
                .coverage(coverage.getValue())
                .means(means.getValue())
                .owned(owned.getValue())
                .effort(effort.getValue())
                .evidence(evidence.getValue())
                .confidence(confidence.getValue())
                .condition(condition.getText().strip())
                .build()));
        return save;
    }
}
