package app.tandem.pages.vendors.result;

import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.chart.Chances;
import app.tandem.plan.vendor.chart.Frontier;
import app.tandem.plan.vendor.chart.ScoreStrips;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import app.tandem.ui.Views;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The ways to look at a result, one at a time: the ranking, cost against quality, every single score, and
/// how often each vendor would be first. A room sees no costs.
final class Angles {

    /// What is looked at.
    enum Angle { RANKING, COST, SCORES, CHANCES }

    private final Map<Angle, ToggleButton> buttons = new EnumMap<>(Angle.class);
    private final Map<Angle, Node> nodes = new EnumMap<>(Angle.class);
    private final ToggleGroup group = new ToggleGroup();
    private final HBox choice = new HBox();
    private final StackPane node = new StackPane();
    private final Chart cost = new Chart();
    private final Chart scores = new Chart();
    private final Chart chances = new Chart();
    private @Nullable Ranking ranking;

    Angles(Workshop workshop, Node first) {
        nodes.put(Angle.RANKING, first);
        nodes.put(Angle.COST, scrolled(cost));
        nodes.put(Angle.SCORES, scrolled(scores));
        nodes.put(Angle.CHANCES, scrolled(chances));
        for (var angle : Angle.values()) {
            var button = new ToggleButton(Words.of(angle));
            button.setToggleGroup(group);
            button.setUserData(angle);
            Views.fold(button);
            buttons.put(angle, button);
            choice.getChildren().add(button);
        }
        choice.getStyleClass().addAll("bar", "chart-choice");
        choice.setMinHeight(HBox.USE_PREF_SIZE);
        node.getChildren().setAll(nodes.values());
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) group.selectToggle(before);
            else turn();
        });
        choose(Angle.RANKING);
        workshop.presentingProperty().subscribe(this::present);
    }

    Node choice() {
        return choice;
    }

    Node node() {
        return node;
    }

    /// Only what is looked at is computed.
    void show(Ranking ranking) {
        this.ranking = ranking;
        turn();
    }

    private void present(boolean room) {
        for (var chart : new Chart[] {cost, scores, chances}) chart.tables();
        var button = Optional.ofNullable(buttons.get(Angle.COST));
        button.ifPresent(each -> each.setVisible(!room));
        if (room && angle() == Angle.COST) choose(Angle.RANKING);
    }

    private void turn() {
        nodes.forEach((angle, each) -> each.setVisible(angle == angle()));
        var shown = ranking;
        if (shown == null) return;
        switch (angle()) {
            case RANKING -> { }
            case COST -> cost.show(Frontier.of(shown.matrix()));
            case SCORES -> scores.show(new ScoreStrips(shown.matrix()));
            case CHANCES -> FirstPlaces.of(shown).map(Chances::new).ifPresent(chances::show);
        }
    }

    private Angle angle() {
        return group.getSelectedToggle() instanceof ToggleButton button
                && button.getUserData() instanceof Angle angle ? angle : Angle.RANKING;
    }

    private void choose(Angle angle) {
        group.selectToggle(buttons.get(angle));
    }

    private static Node scrolled(Chart chart) {
        var box = new VBox(chart.node());
        box.getStyleClass().add("step");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
