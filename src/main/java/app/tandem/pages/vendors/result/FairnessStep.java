package app.tandem.pages.vendors.result;

import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.Audit;
import app.tandem.plan.vendor.robustness.Scenario;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One page for whoever asks whether the choice was fair: would anybody else have won if …?
public final class FairnessStep implements Step {

    private final Label verdict = new Label();
    private final VBox answers = new VBox();
    private final TableView<Scenario> scenarios = Tables.dense(new TableView<>());
    private final VBox open;
    private final StackPane closed;
    private final StackPane node;

    public FairnessStep(Workshop workshop) {
        verdict.getStyleClass().add("heading");
        verdict.setWrapText(true);
        verdict.setMinHeight(Label.USE_PREF_SIZE);
        answers.getStyleClass().add("sentences");
        TableColumn<Scenario, Boolean> same = Tables.drawn(Words.of("vendors.fair.same"),
                Scenario::agrees, FairnessStep::sign);
        var what = Tables.column(Words.of("vendors.fair.sentence"), Scenario::sentence);
        what.setPrefWidth(760);
        scenarios.getColumns().setAll(List.of(same, what));
        scenarios.setAccessibleText(Words.of("vendors.fair.scenarios"));
        scenarios.setMinHeight(0);
        VBox.setVgrow(scenarios, Priority.ALWAYS);
        open = new VBox(verdict, answers, scenarios);
        open.getStyleClass().add("step");
        closed = new StackPane(new EmptyState(Words.of("vendors.hidden"), Words.of("vendors.closed.till")));
        node = new StackPane(open, closed);
        workshop.presentingProperty().subscribe(_ -> scenarios.scrollTo(0));
    }

    @Override
    public String title() {
        return Words.of("vendors.step.fairness");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        open.setVisible(selection.revealed());
        closed.setVisible(!selection.revealed());
        if (!selection.revealed()) return Done.NOTHING;
        var sensitivity = Sensitivity.of(Ranking.of(plan, selection));
        var audit = Audit.of(sensitivity);
        long changes = audit.answers().stream().filter(Audit.Answer::changes).count();
        verdict.setText(Words.with("vendors.fair.verdict", changes, audit.answers().size()));
        answers.getChildren().setAll(audit.answers().stream().map(FairnessStep::answer).toList());
        Lists.update(scenarios.getItems(), sensitivity.scenarios());
        return sensitivity.label().isPresent() ? Done.ALL : Done.NOTHING;
    }

    private static Node answer(Audit.Answer answer) {
        var text = new Label(answer.sentence());
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var sign = sign(!answer.changes());
        var row = new HBox(sign, text);
        row.getStyleClass().add("bar");
        return row;
    }

    private static Pill sign(boolean same) {
        var pill = same ? new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("vendors.fair.yes"))
                : new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("vendors.fair.no"));
        pill.setMinWidth(Pill.USE_PREF_SIZE);
        return pill;
    }
}
