package app.tandem.pages.vendors.result;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.RemarkLines;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.remarks.Remark.Topic;
import app.tandem.plan.vendor.chart.Dumbbell;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.ui.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who leads, by how much, how firmly, and where the sides see it differently.
public final class ResultStep implements Step {

    private static final double TITLE = 25;

    private final Workshop workshop;
    private final Label finding = new Label();
    private final HBox signs = new HBox();
    private final Chart ranking = new Chart();
    private final RemarkLines remarks =
            new RemarkLines(Topic.VENDORS, Topic.SCORES, Topic.RESULT);
    private final Angles angles;
    private final GapTable gaps = new GapTable();
    private final Label conditions = new Label();
    private final VBox open;
    private final StackPane closed = new StackPane();
    private final StackPane node;

    public ResultStep(Workshop workshop) {
        this.workshop = workshop;
        finding.getStyleClass().add("heading");
        finding.setWrapText(true);
        finding.setMinHeight(Label.USE_PREF_SIZE);
        signs.getStyleClass().add("bar");
        signs.setMinHeight(HBox.USE_PREF_SIZE);
        conditions.getStyleClass().add("meta");
        conditions.setWrapText(true);
        conditions.setMinHeight(Label.USE_PREF_SIZE);
        conditions.fontProperty().subscribe(font -> gaps.widths(TITLE * font.getSize()));
        workshop.keepFromRoom(gaps.node());
        conditions.managedProperty().bind(conditions.textProperty().isNotEmpty());
        VBox.setVgrow(gaps.node(), Priority.ALWAYS);
        var first = new VBox(ranking.node(), conditions, remarks.node(), gaps.node());
        first.getStyleClass().add("step");
        var scroll = new ScrollPane(first);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        angles = new Angles(workshop, scroll);
        VBox.setVgrow(angles.node(), Priority.ALWAYS);
        open = new VBox(finding, signs, angles.choice(), angles.node());
        open.getStyleClass().add("step");
        node = new StackPane(open, closed);
    }

    @Override
    public String title() {
        return Words.of("vendors.step.result");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        open.setVisible(selection.revealed());
        closed.setVisible(!selection.revealed());
        if (!selection.revealed()) {
            closed.getChildren().setAll(new EmptyState(Words.of("vendors.hidden"), progress()));
            return Done.NOTHING;
        }
        var result = Ranking.of(plan, selection);
        var sensitivity = Sensitivity.of(result);
        finding.setText(sensitivity.sentence());
        signs(result, sensitivity);
        ranking.show(width -> Dumbbell.of(result, width), twin(result));
        remarks.show(plan, selection);
        conditions.setText(String.join("\n", conditions(plan, result)));
        gaps.show(result.matrix(), sensitivity);
        angles.show(result);
        return result.joint().leader().isEmpty() ? Done.NOTHING : result.complete() && !result.provisional()
                ? Done.ALL : Done.SOME;
    }

    /// The numbers of the drawing, and those who are out.
    private static Chart.Twin twin(Ranking result) {
        var rows = new ArrayList<List<String>>();
        for (var place : result.joint().places()) {
            rows.add(List.of(place.vendor().title(), String.valueOf(place.rank()),
                    Numbers.total(place.total()), total(result.it(), place.vendor()),
                    total(result.cc(), place.vendor())));
        }
        for (var vendor : result.excluded()) {
            rows.add(List.of(vendor.title(), "–", Words.with("vendors.out.because",
                    result.matrix().gates().exclusion(vendor).orElse("")), "–", "–"));
        }
        return new Chart.Twin(List.of(Words.of("vendors.vendor"), Words.of("vendors.rank.of"),
                Words.of(Side.JOINT), Words.of(Side.IT), Words.of(Side.CC)), rows);
    }

    private static String total(Standing standing, Vendor vendor) {
        return Numbers.total(standing.place(vendor).map(Standing.Place::total).orElse(Double.NaN));
    }

    private String progress() {
        var edits = workshop.scores();
        int done = edits.evaluators().stream().mapToInt(edits::done).sum();
        return Words.with("vendors.hidden.why", done, edits.evaluators().size() * edits.cells());
    }

    private void signs(Ranking result, Sensitivity sensitivity) {
        signs.getChildren().clear();
        sensitivity.label().ifPresent(label -> signs.getChildren().add(Marks.label(label)));
        var notes = new ArrayList<String>();
        if (result.provisional()) notes.add(Words.of("vendors.provisional"));
        if (!result.complete()) notes.add(Words.of("vendors.incomplete"));
        if (!sensitivity.sidesAgree()) {
            notes.add(Words.with("vendors.sides.differ",
                    result.it().names(), result.cc().names()));
        }
        var limits = sensitivity.thresholds();
        notes.add(Words.with("vendors.thresholds", limits.safeLead(), limits.farFlip(), limits.thinLead(),
                limits.nearFlip()));
        var label = new Label(String.join(" · ", notes));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("meta");
        HBox.setHgrow(label, Priority.ALWAYS);
        signs.getChildren().add(label);
    }

    private static List<String> conditions(Plan plan, Ranking result) {
        var lines = new ArrayList<String>();
        for (var vendor : result.matrix().eligible()) {
            for (var condition : result.matrix().gates().conditions(vendor)) {
                lines.add(Words.with("vendors.condition", vendor.title(), condition.terms(plan)));
            }
        }
        return lines;
    }
}
