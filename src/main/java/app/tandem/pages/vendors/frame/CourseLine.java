package app.tandem.pages.vendors.frame;

import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.Course;
import app.tandem.ui.Views;
import java.time.ZoneId;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The steps of a selection in the order that is fair, and the way to the next one.
final class CourseLine {

    private final FlowPane steps = new FlowPane();
    private final Button next = new Button();
    private final Button cancel = new Button(Words.of("vendors.cancel"));
    private final Label why = new Label();
    private final Label seal = new Label();
    private final VBox node;

    CourseLine(Workshop workshop) {
        steps.getStyleClass().add("course");
        Views.fold(next);
        next.getStyleClass().add("accent");
        next.setMinWidth(Button.USE_PREF_SIZE);
        next.setOnAction(_ -> workshop.perform(workshop.frame().advance()));
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        cancel.setOnAction(_ -> workshop.perform(workshop.frame().cancel()));
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.getStyleClass().add("meta");
        seal.setWrapText(true);
        seal.setMinHeight(Label.USE_PREF_SIZE);
        seal.getStyleClass().add("meta");
        var row = new HBox(next, why, cancel);
        row.getStyleClass().add("bar");
        node = new VBox(steps, row, seal);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection) {
        var course = new Course(plan, selection);
        var words = new ArrayList<Node>();
        for (var state : Course.steps()) words.add(step(course, state));
        steps.getChildren().setAll(words);
        var ahead = course.next();
        next.setVisible(ahead.isPresent());
        next.setText(ahead.map(state -> Words.with("vendors.next", Words.of(state))).orElse(""));
        next.setDisable(!course.refusal().isEmpty());
        why.setText(selection.state() == State.CANCELLED ? Words.of(State.CANCELLED) : course.refusal());
        cancel.setVisible(course.cancellable());
        var locked = selection.weightsLockedAt();
        seal.setText(locked == null ? Words.of("vendors.seal.open") : Words.with("vendors.seal",
                Doings.WHEN.format(locked.atZone(ZoneId.systemDefault())),
                Fingerprint.shortForm(selection.weightsHash())));
    }

    private static Label step(Course course, State state) {
        boolean here = course.selection().state() == state;
        var mark = here ? "● " : course.reached(state) ? "✓ " : "○ ";
        var label = new Label(mark + Words.of(state));
        if (here) label.getStyleClass().add("here");
        else if (!course.reached(state)) label.getStyleClass().add("muted");
        return label;
    }
}
