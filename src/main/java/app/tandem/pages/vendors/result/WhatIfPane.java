package app.tandem.pages.vendors.result;

import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.chart.Margins;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A slider for each weight to try what would happen; nothing of it is kept.
final class WhatIfPane {

    private static final double WHOLE = 100;

    private final Workshop workshop;
    private final VBox sliders = new VBox();
    private final List<Slider> each = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final Label verdict = new Label();
    private final Label order = new Label();
    private final Button back = new Button(Words.of("vendors.trial.back"));
    private final Button apply = new Button(Words.of("vendors.trial.apply"));
    private final VBox node;
    private @Nullable Ranking ranking;
    private @Nullable Lineup lineup;
    private @Nullable Shares agreed;
    private @Nullable Shares tried;
    private boolean showing;

    WhatIfPane(Workshop workshop) {
        this.workshop = workshop;
        var head = new Label(Words.of("vendors.trial"));
        head.getStyleClass().add("heading");
        verdict.getStyleClass().add("strong");
        for (var text : List.of(verdict, order)) {
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
        }
        sliders.getStyleClass().add("tight");
        back.setOnAction(_ -> begin());
        apply.setOnAction(_ -> {
            var shares = tried;
            if (shares != null) workshop.perform(workshop.weights().adopt(shares));
        });
        var scroll = new ScrollPane(sliders);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var buttons = new FlowPane(back, apply);
        buttons.getStyleClass().add("buttons");
        for (var button : List.of(back, apply)) button.setMinWidth(Button.USE_PREF_SIZE);
        node = new VBox(head, scroll, verdict, order, buttons);
        node.getStyleClass().addAll("step", "trial");
    }

    Node node() {
        return node;
    }

    void show(Ranking ranking) {
        this.ranking = ranking;
        lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        agreed = ranking.matrix().shares(Side.JOINT).orElse(null);
        node.setDisable(agreed == null);
        boolean locked = workshop.weights().locked();
        apply.setDisable(locked);
        apply.setText(Words.of(locked ? "vendors.weights.locked.short" : "vendors.trial.apply"));
        if (each.size() != lineup.criteria().size()) rows();
        begin();
    }

    void enter() {
        if (!each.isEmpty()) each.getFirst().requestFocus();
    }

    private void rows() {
        sliders.getChildren().clear();
        each.clear();
        numbers.clear();
        if (lineup == null) return;
        for (int k = 0; k < lineup.criteria().size(); k++) {
            int index = k;
            var criterion = lineup.criteria().get(k);
            var title = new Label(criterion.label() + "  " + criterion.title());
            var number = new Label();
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            number.setMinWidth(Label.USE_PREF_SIZE);
            var slider = new Slider(0, WHOLE, 0);
            slider.setBlockIncrement(1);
            slider.setAccessibleText(Words.with("vendors.trial.weight", criterion.title()));
            slider.valueProperty().subscribe(value -> move(index, value.doubleValue()));
            title.setLabelFor(slider);
            each.add(slider);
            numbers.add(number);
            sliders.getChildren().addAll(new HBox(title, gap, number), slider);
        }
    }

    private void begin() {
        tried = agreed;
        put();
    }

    private void move(int index, double points) {
        if (showing || tried == null) return;
        tried = Margins.moved(tried, index, points / WHOLE);
        put();
    }

    private void put() {
        var shares = tried;
        var values = lineup;
        var now = ranking;
        if (shares == null || values == null || now == null) return;
        showing = true;
        for (int k = 0; k < each.size(); k++) {
            each.get(k).setValue(WHOLE * shares.get(k));
            numbers.get(k).setText(Words.with("vendors.trial.points", WHOLE * shares.get(k)));
        }
        showing = false;
        var standing = Standing.of(Side.JOINT, values, shares);
        verdict.setText(verdict(standing, now.joint()));
        order.setText(standing.places().stream().filter(Standing.Place::ranked)
                .map(place -> place.rank() + "  " + place.vendor().title() + "  "
                        + Numbers.total(place.total()))
                .collect(Collectors.joining("\n")));
    }

    private static String verdict(Standing tried, Standing agreed) {
        if (tried.winners().isEmpty()) return Words.of("vendors.finding.none");
        var names = tried.winners().stream().map(vendor -> vendor.title()).collect(Collectors.joining(", "));
        return tried.winners().equals(agreed.winners())
                ? Words.with("vendors.trial.same", names, tried.lead().orElse(0.0))
                : Words.with("vendors.trial.other", names, tried.lead().orElse(0.0));
    }
}
