package app.tandem.pages.vendors.costs;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.RemarkLines;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.result.CostQuality;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What each offer costs over all years, line by line, and what that is worth in points.
public final class CostStep implements Step {

    private final Workshop workshop;
    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.vendor"), Vendor::title);
    private final Label how = new Label();
    private final CostTableView lines;
    private final CostTotals totals = new CostTotals();
    private final RemarkLines remarks = new RemarkLines(Topic.COST);
    private final Label frontier = new Label();
    private final ScrollPane open;
    private final StackPane closed = new StackPane();
    private final StackPane node;

    public CostStep(Workshop workshop) {
        this.workshop = workshop;
        lines = new CostTableView(workshop);
        vendor.valueProperty().subscribe(chosen -> {
            if (chosen == null || workshop.chosen() == null) return;
            lines.show(workshop.plan(), workshop.selection(), chosen);
        });
        how.setWrapText(true);
        how.setMinHeight(Label.USE_PREF_SIZE);
        how.getStyleClass().add("meta");
        frontier.setWrapText(true);
        frontier.setMinHeight(Label.USE_PREF_SIZE);
        frontier.managedProperty().bind(frontier.textProperty().isNotEmpty());
        HBox.setHgrow(how, Priority.ALWAYS);
        var bar = new HBox(vendor, how);
        bar.getStyleClass().add("bar");
        var all = new VBox(bar, lines.node(), totals.node(), remarks.node(), frontier);
        all.getStyleClass().add("step");
        open = new ScrollPane(all);
        open.setFitToWidth(true);
        node = new StackPane(open, closed);
    }

    @Override
    public String title() {
        return Words.of("vendors.step.costs");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var course = new Course(plan, selection);
        var refusal = refusal(course);
        open.setVisible(refusal.isEmpty());
        closed.setVisible(refusal.isPresent());
        closed.getChildren().setAll(refusal.stream().toList());
        if (!course.costsOpen()) return Done.NOTHING;
        var matrix = Matrix.of(plan, selection);
        how.setText(Words.with("vendors.costs.how",
                plan.find(Workspace.ONLY).map(Workspace::currency).orElse("")));
        var chosen = plan.find(vendor.getValue() == null ? null : vendor.getValue().id()).orElse(null);
        Lists.update(vendor.getItems(), matrix.vendors());
        vendor.setValue(chosen != null || matrix.vendors().isEmpty() ? chosen : matrix.vendors().getFirst());
        if (vendor.getValue() != null) lines.show(plan, selection, vendor.getValue());
        totals.show(matrix);
        remarks.show(plan, selection);
        frontier.setText(selection.revealed() ? String.join("\n", CostQuality.of(matrix).sentences()) : "");
        return Done.of(matrix.costs().size(), matrix.vendors().size());
    }

    /// Why no cost is shown; empty when they are.
    private Optional<EmptyState> refusal(Course course) {
        if (!course.opened()) {
            return Optional.of(new EmptyState(Words.of("vendors.unopened"),
                    Words.of("vendors.unopened.why")));
        }
        if (!course.costsOpen()) {
            return Optional.of(new EmptyState(Words.of("vendors.costs.sealed"),
                    Words.of("vendors.costs.sealed.why")));
        }
        return workshop.presentingProperty().get()
                ? Optional.of(new EmptyState(Words.of("vendors.costs.room"),
                        Words.of("vendors.costs.room.why")))
                : Optional.empty();
    }
}
