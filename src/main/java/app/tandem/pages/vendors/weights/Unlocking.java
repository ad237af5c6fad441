package app.tandem.pages.vendors.weights;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.weights.WeightLock;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way back from locked weights: a decision opens them, and what they were stays to be read.
final class Unlocking {

    private final Workshop workshop;
    private final ComboBox<Decision> decision = Choices.of(Words.of("vendors.unlock.choose"),
            one -> one.code() + " " + one.title());
    private final Button unlock = new Button(Words.of("vendors.unlock"));
    private final Label refusal = new Label();
    private final Label former = new Label();
    private final HBox row = new HBox(decision, unlock, refusal);
    private final VBox node = new VBox(row, former);

    Unlocking(Workshop workshop) {
        this.workshop = workshop;
        decision.setPrefWidth(0);
        decision.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(decision, Priority.ALWAYS);
        unlock.setMinWidth(Button.USE_PREF_SIZE);
        unlock.disableProperty().bind(decision.valueProperty().isNull());
        unlock.setOnAction(_ -> open());
        for (var label : new Label[] {refusal, former}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.getStyleClass().add("meta");
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            Views.fold(label);
        }
        for (var control : new Node[] {decision, unlock}) {
            control.visibleProperty().bind(refusal.textProperty().isEmpty());
            Views.fold(control);
        }
        row.getStyleClass().add("bar");
        Views.fold(row, node);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void focus() {
        decision.requestFocus();
    }

    void show(Plan plan, Selection selection) {
        var edits = workshop.weights();
        row.setVisible(edits.locked() && !workshop.presentingProperty().get());
        refusal.setText(edits.unlockRefusal());
        Lists.update(decision.getItems(), edits.decisions());
        former.setText(WeightLock.former(plan, selection).stream()
                .map(one -> WeightLock.sentence(plan, one))
                .collect(Collectors.joining("\n")));
        node.setVisible(row.isVisible() || !former.getText().isEmpty());
    }

    private void open() {
        var chosen = decision.getValue();
        if (chosen == null || !workshop.weights().unlockRefusal().isEmpty()) return;
        decision.setValue(null);
        workshop.perform(workshop.weights().unlock(chosen));
    }
}
