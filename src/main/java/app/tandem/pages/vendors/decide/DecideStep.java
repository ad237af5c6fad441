package app.tandem.pages.vendors.decide;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.ui.Lists;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The vendor to choose, and why: what both sides take to the session that decides, and what follows.
public final class DecideStep implements Step {

    private final Workshop workshop;
    private final Label finding = new Label();
    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.choose"), Vendor::title);
    private final TextArea text = new TextArea();
    private final TextArea lessons = new TextArea();
    private final Label due = new Label();
    private final Links links;
    private final VendorNotes notes;
    private final ScrollPane node;
    private boolean showing;

    public DecideStep(Workshop workshop) {
        this.workshop = workshop;
        links = new Links(workshop);
        notes = new VendorNotes(workshop);
        finding.getStyleClass().add("heading");
        finding.setWrapText(true);
        finding.setMinHeight(Label.USE_PREF_SIZE);
        vendor.setMaxWidth(Double.MAX_VALUE);
        vendor.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) workshop.perform(workshop.decisions().choose(chosen));
        });
        text.setPromptText(Words.of("vendors.recommendation.prompt"));
        text.setPrefRowCount(8);
        lessons.setPrefRowCount(2);
        due.getStyleClass().add("meta");
        for (var area : new TextArea[] {text, lessons}) area.setWrapText(true);
        Typing.commit(text, typed -> {
            if (!typed.equals(workshop.selection().recommendation())) {
                workshop.perform(workshop.decisions().recommend(typed));
            }
        });
        Typing.commit(lessons, typed -> workshop.performIfNew(workshop.decisions().lessons(typed)));
        var left = column(Choices.field(Words.of("vendors.choose"), vendor),
                Choices.field(Words.of("vendors.recommendation"), text), links.node());
        var right = column(notes.node(), Choices.field(Words.of("vendors.lessons"), lessons), due);
        var columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        var all = new VBox(finding, columns);
        all.getStyleClass().add("step");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
    }

    @Override
    public String title() {
        return Words.of("vendors.step.decide");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        var ranking = Ranking.of(plan, selection);
        finding.setText(selection.revealed()
                ? Sensitivity.of(ranking).sentence() : Words.of("vendors.hidden"));
        var edits = workshop.decisions();
        var chosen = edits.chosen();
        showing = true;
        Lists.update(vendor.getItems(), ranking.matrix().eligible());
        vendor.setValue(chosen.orElse(null));
        showing = false;
        vendor.setDisable(!selection.revealed());
        Typing.show(text, selection.recommendation());
        Typing.show(lessons, selection.lessons());
        due.setText(edits.lessonsDue().map(day -> Words.with("vendors.lessons.due", day))
                .orElse(Words.of("vendors.lessons.later")));
        links.show(plan, selection);
        notes.show(ranking.matrix().vendors());
        int done = (chosen.isPresent() ? 1 : 0) + (selection.recommendation().isBlank() ? 0 : 1)
                + (selection.decidedBy() == null ? 0 : 1);
        return Done.of(done, 3);
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("step");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }
}
