package app.tandem.pages.vendors.weights;

import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.CriteriaTree;
import app.tandem.plan.vendor.weights.CriteriaTree.Node;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Points by criterion and side, typed over one another, with the gap that has to be talked about.
final class WeightTable {

    /// From which gap on a row should be talked about, in points.
    private static final double WIDE = 15;

    /// How wide a title may be before it is cut, in em.
    private static final double TITLE = 21;

    /// A criterion, how deep it lies, its points in the three sets and its share of the whole.
    private record Line(Criterion criterion, int depth, double it, double cc, double joint,
            Optional<Double> global) {

        String title(boolean held) {
            return "     ".repeat(depth) + criterion.label() + "  " + criterion.title()
                    + (held ? "  · " + Words.of("vendors.held") : "");
        }

        String anchor(int score) {
            return score < criterion.anchors().size() ? criterion.anchors().get(score) : "";
        }

        String gap() {
            if (it == cc) return "0";
            return Numbers.points(Math.abs(it - cc)) + (Math.abs(it - cc) >= WIDE ? " ▲" : " ◆");
        }
    }

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final Label problem = new Label();
    private final Set<Id<Criterion>> held = new HashSet<>();
    private final VBox node = new VBox(table, problem);

    WeightTable(Workshop workshop) {
        this.workshop = workshop;
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var title = Tables.column(Words.of("vendors.criterion"),
                (Line line) -> line.title(held.contains(line.criterion().id())));
        problem.fontProperty().subscribe(font -> title.setPrefWidth(TITLE * font.getSize()));
        table.getColumns().setAll(List.of(title, side(Weight.Set.IT), side(Weight.Set.CC),
                Tables.numbers(Words.of("vendors.gap"), Line::gap), side(Weight.Set.JOINT),
                bar(),
                Tables.numbers(Words.of("vendors.global"), line -> line.global()
                        .map(share -> Numbers.points(100 * share)).orElse("")),
                Tables.column(Words.of("vendors.anchor.zero"), line -> line.anchor(0)),
                Tables.column(Words.of("vendors.anchor.full"), line ->
                        line.anchor(workshop.about(Selection::scaleMax).orElse(0)))));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(Words.of("vendors.weights.table"));
        table.setPlaceholder(new Label(Words.of("vendors.weights.empty")));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Region node() {
        return node;
    }

    /// The rows that normalising leaves alone.
    Set<Id<Criterion>> held() {
        return Set.copyOf(held);
    }

    /// Holds the row in focus, or lets it go; the bar of its joint weight does not move while it is held.
    void hold() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line == null) return;
        if (!held.remove(line.criterion().id())) held.add(line.criterion().id());
        table.refresh();
    }

    /// The set of the column in focus; the joint one elsewhere.
    Weight.Set focused() {
        var column = table.getFocusModel().getFocusedCell().getTableColumn();
        return column != null && column.getUserData() instanceof Weight.Set set ? set : Weight.Set.JOINT;
    }

    private TableColumn<Line, Line> bar() {
        TableColumn<Line, Line> column = Tables.drawn(Words.of("vendors.bar"), line -> line, line ->
                new WeightBar(line.joint(), !table.isEditable() || held.contains(line.criterion().id()),
                        points -> workshop.perform(workshop.weights().weigh(line.criterion(),
                                Weight.Set.JOINT, points))));
        column.setPrefWidth(200);
        column.setSortable(false);
        return column;
    }

    void show(Plan plan, Selection selection) {
        var tree = CriteriaTree.of(plan, selection);
        var shares = Matrix.of(plan, selection).shares(Side.JOINT);
        var leaves = tree.leaves();
        Lists.update(table.getItems(), tree.roots().stream().flatMap(root -> lines(root, 0)
                .map(line -> line(plan, line, shares.filter(_ -> leaves.contains(line.criterion()))
                        .map(all -> all.get(leaves.indexOf(line.criterion())))))).toList());
        table.setEditable(!workshop.weights().locked());
        problem.setText("");
    }

    private static Stream<Line> lines(Node node, int depth) {
        return Stream.concat(Stream.of(new Line(node.criterion(), depth, 0, 0, 0, Optional.empty())),
                node.children().stream().flatMap(child -> lines(child, depth + 1)));
    }

    private static Line line(Plan plan, Line line, Optional<Double> global) {
        return new Line(line.criterion(), line.depth(), Matrix.points(plan, line.criterion(), Weight.Set.IT),
                Matrix.points(plan, line.criterion(), Weight.Set.CC),
                Matrix.points(plan, line.criterion(), Weight.Set.JOINT), global);
    }

    private TableColumn<Line, String> side(Weight.Set set) {
        TableColumn<Line, String> column = Tables.typed(Words.of(set), line -> Numbers.points(switch (set) {
            case IT -> line.it();
            case CC -> line.cc();
            case JOINT -> line.joint();
        }), (line, text) -> weigh(line.criterion(), set, text));
        column.getStyleClass().add("number");
        column.setUserData(set);
        return column;
    }

    private void weigh(Criterion criterion, Weight.Set set, String text) {
        var points = Numbers.parse(text);
        problem.setText(points.isPresent() ? "" : Words.with("vendors.weight.problem", text));
        points.ifPresent(value -> workshop.perform(workshop.weights().weigh(criterion, set, value)));
    }
}
