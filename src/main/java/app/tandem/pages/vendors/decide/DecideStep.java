package app.tandem.pages.vendors.decide;

import app.tandem.pages.vendors.workshop.Choices;
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
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The vendor to choose, and why: what both sides take to the session that decides.
public final class DecideStep implements Step {

    private final Label finding = new Label();
    private final ComboBox<Vendor> vendor = Choices.of(Words.of("vendors.choose"), Vendor::title);
    private final TextArea text = new TextArea();
    private final VBox node;
    private boolean showing;

    public DecideStep(Workshop workshop) {
        finding.getStyleClass().add("heading");
        finding.setWrapText(true);
        finding.setMinHeight(Label.USE_PREF_SIZE);
        vendor.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) workshop.perform(workshop.vendors().choose(chosen));
        });
        text.setPromptText(Words.of("vendors.recommendation.prompt"));
        text.setAccessibleText(Words.of("vendors.recommendation"));
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        Typing.commit(text, typed -> {
            if (!typed.equals(workshop.selection().recommendation())) {
                workshop.perform(workshop.vendors().recommend(typed));
            }
        });
        var choose = new Label(Words.of("vendors.choose"));
        choose.setLabelFor(vendor);
        var row = new HBox(choose, vendor);
        row.getStyleClass().add("bar");
        var why = new Label(Words.of("vendors.recommendation"));
        why.setLabelFor(text);
        node = new VBox(finding, row, why, text);
        node.getStyleClass().add("step");
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
        var chosen = plan.referring(Vendor.class, selection.id()).stream()
                .filter(candidate -> candidate.status() == Vendor.Status.SELECTED)
                .findFirst();
        showing = true;
        Lists.update(vendor.getItems(), ranking.matrix().eligible());
        vendor.setValue(chosen.orElse(null));
        showing = false;
        vendor.setDisable(!selection.revealed());
        Typing.show(text, selection.recommendation());
        boolean written = !selection.recommendation().isBlank();
        return Done.of((chosen.isPresent() ? 1 : 0) + (written ? 1 : 0), 2);
    }
}
