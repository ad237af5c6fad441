package app.tandem.pages.vendors.weights;

import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How much each side thinks a criterion should count, and what both agree on.
public final class WeightsStep implements Step {

    /// A criterion and its points in the three sets.
    private record Line(Criterion criterion, double it, double cc, double joint) {}

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final WeightSums sums;
    private final Label distance = new Label();
    private final Label problem = new Label();
    private final Button lock = new Button(Words.of("vendors.lock"));
    private final Button remove = new Button(Words.of("vendors.criterion.remove"));
    private final Node adding;
    private final VBox node;

    public WeightsStep(Workshop workshop) {
        this.workshop = workshop;
        sums = new WeightSums(workshop);
        lock.getStyleClass().add("accent");
        lock.setMinWidth(Button.USE_PREF_SIZE);
        lock.setOnAction(_ -> workshop.lockWeights());
        remove.setOnAction(_ -> workshop.perform(workshop.vendors().remove(
                table.getSelectionModel().getSelectedItem().criterion())));
        distance.getStyleClass().add("heading");
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        table.getColumns().setAll(List.of(titles(), side(Weight.Set.IT), side(Weight.Set.CC), gap(),
                side(Weight.Set.JOINT)));
        table.setAccessibleText(Words.of("vendors.weights.table"));
        table.setPlaceholder(new Label(Words.of("vendors.weights.empty")));
        VBox.setVgrow(table, Priority.ALWAYS);
        adding = new HBox(
                workshop.adding(Words.of("vendors.add.criterion"),
                        text -> workshop.vendors().add(Criterion.Kind.WEIGHTED, text)),
                workshop.adding(Words.of("vendors.add.cost"),
                        text -> workshop.vendors().add(Criterion.Kind.COST, text)), remove);
        adding.getStyleClass().add("bar");
        distance.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(distance, Priority.ALWAYS);
        var head = new HBox(distance, lock);
        head.getStyleClass().add("bar");
        node = new VBox(head, table, problem, sums.node(), adding);
        node.getStyleClass().add("step");
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
        var matrix = Matrix.of(plan, selection);
        var lines = matrix.criteria().stream().map(criterion -> line(plan, criterion)).toList();
        Lists.update(table.getItems(), lines);
        boolean locked = edits.locked();
        table.setEditable(!locked);
        lock.setDisable(locked || !edits.lockable());
        lock.setText(locked ? Words.of("vendors.locked") : Words.of("vendors.lock"));
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        adding.setVisible(!locked);
        adding.setManaged(!locked);
        problem.setText("");
        distance.setText(distance(matrix));
        sums.show(edits);
        int whole = 0;
        for (var set : Weight.Set.values()) if (edits.sum(set) > 0) whole++;
        return locked ? Done.ALL : Done.of(whole, Weight.Set.values().length + 1);
    }

    private static String distance(Matrix matrix) {
        var it = Optional.ofNullable(matrix.weights().get(Weight.Set.IT));
        var cc = Optional.ofNullable(matrix.weights().get(Weight.Set.CC));
        return it.isEmpty() || cc.isEmpty()
                ? Words.of("vendors.distance.unknown")
                : Words.with("vendors.distance", 100 * it.get().distance(cc.get()));
    }

    private static Line line(Plan plan, Criterion criterion) {
        return new Line(criterion, Matrix.points(plan, criterion, Weight.Set.IT),
                Matrix.points(plan, criterion, Weight.Set.CC),
                Matrix.points(plan, criterion, Weight.Set.JOINT));
    }

    private TableColumn<Line, String> titles() {
        TableColumn<Line, String> column = Tables.typed(Words.of("vendors.criterion"),
                line -> line.criterion().title(), (line, text) -> {
                    if (text.isBlank()) return;
                    workshop.perform(workshop.vendors().rename(line.criterion(), text.strip()));
                });
        column.setPrefWidth(420);
        return column;
    }

    private TableColumn<Line, String> side(Weight.Set set) {
        TableColumn<Line, String> column = Tables.typed(Words.of(set), line -> Numbers.points(switch (set) {
            case IT -> line.it();
            case CC -> line.cc();
            case JOINT -> line.joint();
        }), (line, text) -> weigh(line.criterion(), set, text));
        column.getStyleClass().add("number");
        return column;
    }

    private static TableColumn<Line, String> gap() {
        return Tables.numbers(Words.of("vendors.gap"),
                line -> line.it() == line.cc()
                        ? "0" : Numbers.points(Math.abs(line.it() - line.cc())) + " ◆");
    }

    private void weigh(Criterion criterion, Weight.Set set, String text) {
        var points = Numbers.parse(text);
        problem.setText(points.isPresent() ? "" : Words.with("vendors.weight.problem", text));
        points.ifPresent(value -> workshop.perform(workshop.weights().weigh(criterion, set, value)));
    }
}
