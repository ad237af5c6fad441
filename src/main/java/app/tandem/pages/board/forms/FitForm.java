package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
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
        coverage = Choices.of(fit.coverage());
        means = Choices.of(fit.means());
        owned = Choices.of(fit.owned());
        effort = Choices.of(fit.effort());
        evidence = Choices.of(fit.evidence());
        confidence = Choices.of(fit.confidence());
        condition = new TextArea(fit.condition());
        condition.setPrefRowCount(3);
        condition.setWrapText(true);
    }

    public Node first() {
        return coverage;
    }

    public List<Node> body() {
        var choices = new FlowPane(
                Choices.field(Words.field("coverage"), coverage),
                Choices.field(Words.field("means"), means),
                Choices.field(Words.field("owned"), owned),
                Choices.field(Words.field("effort"), effort),
                Choices.field(Words.field("evidence"), evidence),
                Choices.field(Words.field("confidence"), confidence));
        choices.getStyleClass().add("choices");
        return List.of(choices, Choices.field(Words.field("condition"), condition));
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
