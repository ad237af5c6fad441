package app.tandem.pages.roadmap.frame;

import app.tandem.pages.Choices;
import app.tandem.pages.roadmap.timeline.Arrangement;
import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.Density;
import app.tandem.plan.roadmap.scene.LaneField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The controls with which somebody chooses years, lanes, colours and density.
public final class ViewControls {

    private final ObjectProperty<Arrangement> arrangement;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> labels = new ArrayList<>();
    private final ToggleGroup years = new ToggleGroup();
    private final ComboBox<LaneField> lanes = Choices.of(LaneField.LANE);
    private final ComboBox<@Nullable LaneField> within = new ComboBox<>();
    private final ComboBox<LaneField> colour = Choices.of(LaneField.LEAD_SIDE);

    public ViewControls(RoadmapCanvas canvas) {
        this.arrangement = canvas.arrangementProperty();
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        for (var view : List.of(TimeScale.View.NEAR, TimeScale.View.FAR, TimeScale.View.BOTH,
                TimeScale.View.ALL)) {
            segments.getChildren().add(segment(view));
        }
        Choices.fill(within, List.of(LaneField.values()),
                field -> field == null ? Words.of("roadmap.within.none") : Words.of(field));
        named(lanes, Words.of("roadmap.lanes"));
        named(within, Words.of("roadmap.within"));
        named(colour, Words.of("roadmap.colour"));
        nodes.addFirst(segments);
        nodes.add(more(canvas));
        for (var box : List.of(lanes, within, colour)) box.getStyleClass().add("roadmap-choice");
        lanes.valueProperty().subscribe(it -> set(arrangement.get().withLanes(it)));
        within.valueProperty().subscribe(it -> set(arrangement.get().withWithin(it)));
        colour.valueProperty().subscribe(it -> set(arrangement.get().withColour(it)));
        arrangement.subscribe(this::show);
    }

    /// From left to right.
    public List<Node> nodes() {
        return nodes;
    }

    /// What may go where there is little room; every box says by itself what it is for when pointed at.
    public List<Node> labels() {
        return labels;
    }

    private void set(Arrangement next) {
        if (!next.equals(arrangement.get())) arrangement.set(next);
    }

    private void show(Arrangement now) {
        for (var toggle : years.getToggles()) toggle.setSelected(now.years() == toggle.getUserData());
        lanes.setValue(now.lanes());
        within.setValue(now.within());
        colour.setValue(now.colour());
    }

    private Node segment(TimeScale.View view) {
        var button = new ToggleButton(Words.of(view));
        button.setToggleGroup(years);
        button.setUserData(view);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            set(arrangement.get().withYears(view));
            button.setSelected(true);
        });
        return button;
    }

    private void named(ComboBox<?> box, String words) {
        var label = new Label(words);
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setTooltip(new Tooltip(words));
        box.setAccessibleText(words);
        box.setMinWidth(Region.USE_PREF_SIZE);
        labels.add(label);
        nodes.add(label);
        nodes.add(box);
    }

    private MenuButton more(RoadmapCanvas canvas) {
        var menu = new MenuButton(Words.of("roadmap.more"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var densities = new ToggleGroup();
        for (var density : Density.values()) {
            var item = new RadioMenuItem(Words.of(density));
            item.setToggleGroup(densities);
            item.setSelected(density == arrangement.get().density());
            item.setOnAction(_ -> set(arrangement.get().withDensity(density)));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(Words.of("roadmap.fold.all"), () -> canvas.laidOut().ifPresent(scene ->
                        set(arrangement.get().withFolded(Set.copyOf(scene.lanes().stream()
                                .filter(lane -> !lane.limits()).map(lane -> lane.key()).toList()))))),
                item(Words.of("roadmap.fold.none"),
                        () -> set(arrangement.get().withFolded(Set.of()))));
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
