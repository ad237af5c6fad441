package app.tandem.pages.vendors.frame;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.edits.FrameEdits.Owner;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.robustness.Sensitivity.Thresholds;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Whose mean counts twice, and from where on a result is called robust or fragile: fixed in advance.
final class LimitsForm {

    private static final double MOST = 100;

    private final Workshop workshop;
    private final CheckBox owner = new CheckBox(Words.of("vendors.owner.double"));
    private final TextField safeLead = new TextField();
    private final TextField farFlip = new TextField();
    private final TextField thinLead = new TextField();
    private final TextField nearFlip = new TextField();
    private final Label problem = new Label();
    private final VBox node;

    LimitsForm(Workshop workshop) {
        this.workshop = workshop;
        owner.setOnAction(_ -> workshop.performIfNew(
                workshop.frame().owner(owner.isSelected() ? Owner.TWICE : Owner.ONCE)));
        for (var field : fields()) {
            field.setPrefColumnCount(4);
            Typing.commit(field, _ -> commit());
        }
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var limits = new FlowPane(Choices.field(Words.of("vendors.limit.safeLead"), safeLead),
                Choices.field(Words.of("vendors.limit.farFlip"), farFlip),
                Choices.field(Words.of("vendors.limit.thinLead"), thinLead),
                Choices.field(Words.of("vendors.limit.nearFlip"), nearFlip));
        limits.getStyleClass().add("sums");
        node = new VBox(owner, limits, problem);
        node.getStyleClass().add("step");
    }

    Node node() {
        return node;
    }

    void show(Selection selection) {
        var limits = Thresholds.of(selection);
        Typing.show(safeLead, Numbers.points(limits.safeLead()));
        Typing.show(farFlip, Numbers.points(limits.farFlip()));
        Typing.show(thinLead, Numbers.points(limits.thinLead()));
        Typing.show(nearFlip, Numbers.points(limits.nearFlip()));
        owner.setSelected(selection.ownerDouble());
        owner.setDisable(new Course(workshop.plan(), selection).opened());
        for (var field : fields()) field.setDisable(selection.revealed());
    }

    /// All four together: what is robust must not be fragile.
    private void commit() {
        if (workshop.chosen() == null || workshop.selection().revealed()) return;
        var typed = fields().stream().map(field -> Numbers.parse(field.getText())).toList();
        boolean numbers = typed.stream().allMatch(each -> each.isPresent() && each.getAsDouble() <= MOST);
        var limits = new Thresholds(number(typed.get(0)), number(typed.get(1)), number(typed.get(2)),
                number(typed.get(3)));
        boolean apart = limits.thinLead() <= limits.safeLead() && limits.nearFlip() <= limits.farFlip();
        problem.setText(!numbers ? Words.of("vendors.limit.problem")
                : apart ? "" : Words.of("vendors.limit.order"));
        boolean sound = numbers && apart;
        if (sound) workshop.performIfNew(workshop.frame().limits(limits));
    }

    private static double number(OptionalDouble typed) {
        return typed.orElse(0);
    }

    private List<TextField> fields() {
        return List.of(safeLead, farFlip, thinLead, nearFlip);
    }
}
