package app.tandem.pages.vendors.result;

import app.tandem.compromise.Compromise;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.chart.Margins;
import app.tandem.plan.vendor.chart.Tornado;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.CriticalWeight;
import app.tandem.plan.vendor.robustness.Dominated;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import app.tandem.plan.vendor.robustness.FlipScore;
import app.tandem.plan.vendor.robustness.FlipWeight;
import app.tandem.plan.vendor.robustness.SecondOpinion;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.robustness.Withdrawal;
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

/// What would have to be otherwise for another vendor to win: tried by hand, drawn, and said.
public final class SensitivityStep implements Step {

    private static final int FEW = 3;

    private final Label finding = new Label();
    private final Label reasons = new Label();
    private final WhatIfPane trial;
    private final Chart tornado = new Chart();
    private final VBox sentences = new VBox();
    private final HBox open;
    private final StackPane closed =
            new StackPane(new EmptyState(Words.of("vendors.hidden"), Words.of("vendors.closed.till")));
    private final StackPane node;

    public SensitivityStep(Workshop workshop) {
        trial = new WhatIfPane(workshop);
        finding.getStyleClass().add("heading");
        for (var text : List.of(finding, reasons)) {
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
        }
        reasons.getStyleClass().add("meta");
        sentences.getStyleClass().add("sentences");
        var right = new VBox(finding, reasons, tornado.node(), sentences);
        right.getStyleClass().add("step");
        var scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        open = new HBox(trial.node(), scroll);
        open.getStyleClass().addAll("step", "columns");
        node = new StackPane(open, closed);
        workshop.presentingProperty().subscribe(_ -> tornado.tables());
    }

    /// The first weight is ready to be moved.
    public void tryWeights() {
        trial.enter();
    }

    @Override
    public String title() {
        return Words.of("vendors.step.sensitivity");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        open.setVisible(selection.revealed());
        closed.setVisible(!selection.revealed());
        if (!selection.revealed()) return Done.NOTHING;
        var ranking = Ranking.of(plan, selection);
        var sensitivity = Sensitivity.of(ranking);
        finding.setText(sensitivity.sentence());
        reasons.setText(String.join(" · ", sensitivity.reasons()));
        trial.show(ranking);
        var margins = Margins.of(ranking);
        tornado.show(width -> Tornado.of(margins, width), table(margins));
        var said = new ArrayList<Label>();
        for (var sentence : sentences(ranking, sensitivity)) {
            var label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            said.add(label);
        }
        sentences.getChildren().setAll(said);
        return sensitivity.label().isPresent() ? Done.ALL : Done.NOTHING;
    }

    private static Chart.Twin table(Margins margins) {
        return new Chart.Twin(List.of(Words.of("vendors.criterion"), Words.of("vendors.tornado.down"),
                Words.of("vendors.tornado.up")),
                margins.swings().stream().map(swing -> List.of(
                        swing.criterion().label() + " " + swing.criterion().title(),
                        Words.with("vendors.tornado.margin", swing.down()),
                        Words.with("vendors.tornado.margin", swing.up()))).toList());
    }

    private static List<String> sentences(Ranking ranking, Sensitivity sensitivity) {
        var said = new ArrayList<String>();
        sensitivity.flips().stream().limit(FEW).map(FlipWeight::sentence).forEach(said::add);
        FlipScore.of(ranking).stream().limit(FEW).map(FlipScore::sentence).forEach(said::add);
        FirstPlaces.of(ranking).ifPresent(places -> said.addAll(places.sentences()));
        CriticalWeight.top(ranking).map(CriticalWeight::sentence).ifPresent(said::add);
        Dominated.of(ranking).stream().map(Dominated::sentence).forEach(said::add);
        SecondOpinion.of(ranking).stream().map(SecondOpinion::sentence).forEach(said::add);
        Withdrawal.of(ranking).stream().map(Withdrawal::sentence).forEach(said::add);
        Compromise.of(ranking).map(Compromise::sentence)
                .map(way -> Words.with("vendors.compromise.proposal", way)).ifPresent(said::addFirst);
        return said;
    }
}
