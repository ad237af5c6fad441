package app.tandem.pages.vendors.weights;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.RemarkLines;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Selection.WeightMethod;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How much each side thinks a criterion should count, and what both agree on.
public final class WeightsStep implements Step {

    private final Workshop workshop;
    private final WeightTable table;
    private final WeightSums sums;
    private final RankPane ranks;
    private final PairPane pairs;
    private final Unlocking unlocking;
    private final ComboBox<WeightMethod> method = Choices.of(Words.of("vendors.method"), Words::of);
    private final Label how = new Label();
    private final Label distance = new Label();
    private final RemarkLines warnings = new RemarkLines(Topic.WEIGHTS);
    private final Button lock = new Button(Words.of("vendors.lock"));
    private final StackPane aids = new StackPane();
    private final VBox node;
    private boolean showing;

    public WeightsStep(Workshop workshop) {
        this.workshop = workshop;
        table = new WeightTable(workshop);
        sums = new WeightSums(workshop, table::held);
        ranks = new RankPane(workshop);
        pairs = new PairPane(workshop);
        unlocking = new Unlocking(workshop);
        method.getItems().setAll(WeightMethod.values());
        method.valueProperty().subscribe(chosen -> {
            boolean news = !showing && chosen != null && !workshop.weights().locked();
            if (news) workshop.performIfNew(workshop.weights().method(chosen));
        });
        lock.getStyleClass().add("accent");
        lock.setMinWidth(Button.USE_PREF_SIZE);
        lock.setOnAction(_ -> workshop.lockWeights());
        distance.getStyleClass().add("heading");
        distance.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(distance, Priority.ALWAYS);
        how.setWrapText(true);
        how.setMinHeight(Label.USE_PREF_SIZE);
        how.getStyleClass().add("meta");
        how.managedProperty().bind(how.textProperty().isNotEmpty());
        var head = new HBox(distance, method, lock);
        head.getStyleClass().add("bar");
        aids.getChildren().setAll(ranks.node(), pairs.node());
        Views.fold(ranks.node(), pairs.node(), aids, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox.setVgrow(aids, Priority.ALWAYS);
        node = new VBox(head, how, unlocking.node(), table.node(), sums.node(), aids, warnings.node());
        node.getStyleClass().add("step");
    }

    /// The same weight for all in the set of the column in focus.
    public void equalise() {
        if (!workshop.weights().locked()) workshop.perform(workshop.weights().equalise(table.focused()));
    }

    /// Normalising leaves the row in focus alone from now on, or no more.
    public void hold() {
        table.hold();
    }

    /// To choose the decision that opens the weights again.
    public void unlock() {
        unlocking.focus();
    }

    @Override
    public String title() {
        return Words.of("vendors.step.weights");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var edits = workshop.weights();
        boolean locked = edits.locked();
        table.show(plan, selection);
        showing = true;
        method.setValue(selection.weightMethod());
        showing = false;
        method.setDisable(locked);
        lock.setDisable(locked || !edits.lockable());
        lock.setText(locked ? Words.with("vendors.locked", Fingerprint.shortForm(selection.weightsHash()))
                : Words.of("vendors.lock"));
        how.setText(locked ? "" : Words.of(selection.weightMethod(), "how"));
        distance.setText(distance(Matrix.of(plan, selection)));
        warnings.show(plan, selection);
        sums.show(edits);
        aids(selection, locked);
        ranks.show(edits);
        pairs.show(plan, selection);
        unlocking.show(plan, selection);
        int whole = 0;
        for (var set : Weight.Set.values()) if (edits.whole(set)) whole++;
        return locked ? Done.ALL : Done.of(whole, Weight.Set.values().length + 1);
    }

    private void aids(Selection selection, boolean locked) {
        ranks.node().setVisible(!locked && selection.weightMethod() == WeightMethod.RANK_ORDER_CENTROID);
        pairs.node().setVisible(!locked && selection.weightMethod() == WeightMethod.AHP);
        boolean any = aids.getChildren().stream().anyMatch(Node::isVisible);
        table.node().setVisible(!any || selection.weightMethod() != WeightMethod.AHP);
        aids.setVisible(any);
    }

    private static String distance(Matrix matrix) {
        var it = Optional.ofNullable(matrix.weights().get(Weight.Set.IT));
        var cc = Optional.ofNullable(matrix.weights().get(Weight.Set.CC));
        return it.isEmpty() || cc.isEmpty()
                ? Words.of("vendors.distance.unknown")
                : Words.with("vendors.distance", 100 * it.get().distance(cc.get()));
    }
}
