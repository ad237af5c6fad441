package app.tandem.pages.vendors.criteria;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.RemarkLines;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Criterion.Kind;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.StandardCriterion;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is asked of every vendor, in groups, and what each score means.
public final class CriteriaStep implements Step {

    /// A criterion and how deep it lies.
    private record Line(Criterion criterion, int depth) {

        String title() {
            return "     ".repeat(depth) + criterion.label() + "  " + criterion.title();
        }

        String serves() {
            return criterion.requirements().stream().map(Object::toString).collect(Collectors.joining(" "));
        }

        String anchors() {
            long written = criterion.anchors().stream().filter(text -> !text.isBlank()).count();
            return criterion.kind() == Kind.WEIGHTED ? String.valueOf(written) : "–";
        }
    }

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final CriterionForm form;
    private final RemarkLines warnings = new RemarkLines(Topic.CRITERIA);
    private final Button generate = new Button();
    private final Button remove = new Button(Words.of("vendors.criterion.remove"));
    private final ComboBox<StandardCriterion> library =
            Choices.of(Words.of("vendors.library"), Words::of);
    private final ComboBox<Kind> kind = Choices.of(Words.of("vendors.kind"), Words::of);
    private final VBox node;

    public CriteriaStep(Workshop workshop) {
        this.workshop = workshop;
        form = new CriterionForm(workshop);
        table.getColumns().setAll(List.of(Tables.column(Words.of("vendors.criterion"), Line::title),
                Tables.column(Words.of("vendors.kind"), line -> Words.of(line.criterion().kind())),
                Tables.column(Words.of("vendors.serves"), Line::serves),
                Tables.numbers(Words.of("vendors.anchors"), Line::anchors)));
        table.getColumns().getFirst().setPrefWidth(380);
        table.setAccessibleText(Words.of("vendors.criteria.table"));
        table.setPlaceholder(new Label(Words.of("vendors.weights.empty")));
        table.getSelectionModel().selectedItemProperty().subscribe(line ->
                form.show(line == null ? null : line.criterion()));
        library.getItems().setAll(StandardCriterion.values());
        library.valueProperty().subscribe(standard -> {
            if (standard == null) return;
            workshop.perform(workshop.criteria().add(standard));
        });
        kind.getItems().setAll(Kind.values());
        kind.setValue(Kind.WEIGHTED);
        generate.setOnAction(_ -> workshop.perform(workshop.criteria().generate()));
        remove.setOnAction(_ -> workshop.perform(workshop.criteria().remove(
                table.getSelectionModel().getSelectedItem().criterion())));
        var adding = new FlowPane(kind, workshop.adding(Words.of("vendors.add.criterion"), title ->
                workshop.criteria().add(kind.getValue(), title)), library, generate, remove);
        adding.getStyleClass().add("sums");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(table, Priority.ALWAYS);
        var columns = new HBox(table, form.node());
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        node = new VBox(columns, warnings.node(), adding);
        node.getStyleClass().add("step");
    }

    @Override
    public String title() {
        return Words.of("vendors.step.criteria");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var chosen = table.getSelectionModel().getSelectedItem();
        var all = plan.referring(Criterion.class, selection.id()).stream()
                .sorted(Comparator.comparingInt(CriteriaStep::order).thenComparingInt(Criterion::number))
                .toList();
        var lines = all.stream().filter(criterion -> plan.find(criterion.parent()).isEmpty())
                .flatMap(root -> lines(root, 0, all)).toList();
        Lists.update(table.getItems(), lines);
        if (chosen != null) lines.stream()
                .filter(line -> line.criterion().id().equals(chosen.criterion().id()))
                .findFirst().ifPresent(table.getSelectionModel()::select);
        var selected = table.getSelectionModel().getSelectedItem();
        form.show(selected == null ? null : selected.criterion());
        boolean locked = workshop.weights().locked();
        int unserved = workshop.criteria().unserved().size();
        generate.setText(Words.with("vendors.generate", unserved));
        generate.setDisable(locked || unserved == 0);
        library.setDisable(locked);
        remove.setDisable(selected == null || locked);
        int said = warnings.show(plan, selection, bare(all));
        return Done.of(all.size(), said == 0 ? 1 : all.size() + 1);
    }

    /// Criteria of which nobody has written what their scores mean.
    private static String bare(List<Criterion> all) {
        var labels = all.stream().filter(criterion -> criterion.kind() == Kind.WEIGHTED)
                .filter(criterion -> all.stream().noneMatch(child -> criterion.id().equals(child.parent())))
                .filter(criterion -> criterion.anchors().stream().allMatch(String::isBlank))
                .map(Criterion::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : Words.with("criteria.warning.anchors", labels);
    }

    /// Gates first, then what is weighed, then what is only good to know.
    private static int order(Criterion criterion) {
        return switch (criterion.kind()) {
            case MANDATORY -> 0;
            case WEIGHTED, COST -> 1;
            case INFORMATION -> 2;
        };
    }

    private static Stream<Line> lines(Criterion criterion, int depth, List<Criterion> all) {
        if (depth > all.size()) return Stream.of();
        return Stream.concat(Stream.of(new Line(criterion, depth)), all.stream()
                .filter(child -> criterion.id().equals(child.parent()))
                .flatMap(child -> lines(child, depth + 1, all)));
    }
}
