package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Words;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.ui.Command;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What is selected, when it is, and buttons that do the same as dragging it: nothing needs a drag.
public final class SelectionBar extends HBox {

    private final RoadmapCanvas canvas;
    private final Label name = new Label();
    private final Label dates = new Label();
    private final Label elsewhere = new Label();

    /// @param steps start earlier, move earlier, move later, end later, and whatever else
    public SelectionBar(RoadmapCanvas canvas, List<Command> steps) {
        this.canvas = canvas;
        getStyleClass().addAll("bar", "roadmap-selection");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        name.setMaxWidth(NAME_WIDTH * canvas.em());
        elsewhere.getStyleClass().add("meta");
        getChildren().addAll(name, dates);
        var signs = List.of("◂◂", "◂", "▸", "▸▸");
        for (int i = 0; i < steps.size(); i++) {
            getChildren().add(button(steps.get(i), i < signs.size() ? signs.get(i) : steps.get(i).label()));
        }
        getChildren().add(elsewhere);
        canvas.selectedProperty().subscribe(_ -> show());
        canvas.laidOutProperty().subscribe(_ -> show());
    }

    private static final double NAME_WIDTH = 22;

    private static Button button(Command command, String sign) {
        var button = new Button(sign);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(command.label());
        var key = command.key();
        button.setTooltip(new Tooltip(key == null ? command.label()
                : command.label() + "  " + key.getDisplayText()));
        button.disableProperty().bind(command.refusal().map(reason -> !reason.isEmpty()));
        button.setOnAction(_ -> command.run().run());
        return button;
    }

    private void show() {
        var bar = canvas.selectedBar();
        setVisible(bar.isPresent());
        bar.ifPresent(it -> {
            int many = canvas.selectedInitiatives().size();
            name.setText(many > 1 ? Words.with("roadmap.selected.several", many)
                    : it.initiative().code() + " " + it.initiative().title());
            dates.setText(Placement.of(it.initiative()).map(PeriodWords::of).orElse(""));
            var note = canvas.laidOut().map(scene -> new Links(scene, canvas.plan()).elsewhere(it))
                    .orElse("");
            elsewhere.setText(note);
            elsewhere.setManaged(!note.isEmpty());
        });
    }
}
