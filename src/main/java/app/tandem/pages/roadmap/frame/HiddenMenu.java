package app.tandem.pages.roadmap.frame;

import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scene.Absence;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Says how many initiatives have no bar on the picture, and lists them by the reason why.
public final class HiddenMenu extends MenuButton {

    private static final int MOST = 12;

    private final Consumer<Id<Initiative>> show;

    public HiddenMenu(RoadmapCanvas canvas, Consumer<Id<Initiative>> show) {
        this.show = show;
        getStyleClass().add("flat");
        canvas.laidOutProperty().subscribe(scene -> scene.ifPresent(this::tell));
    }

    private void tell(RoadmapScene scene) {
        int hidden = 0;
        getItems().clear();
        for (var why : Absence.values()) {
            var those = scene.hidden(why);
            if (those.isEmpty()) continue;
            hidden += those.size();
            heading(Words.with("roadmap.hidden.heading", Words.of(why), those.size()));
            those.stream().limit(MOST).forEach(this::line);
            if (those.size() > MOST) heading(Words.with("roadmap.hidden.more", those.size() - MOST));
        }
        if (scene.farMilestones() > 0) heading(Words
                .with("roadmap.hidden.milestones", scene.farMilestones()));
        setText(Words.with("roadmap.summary", scene.bars().size(), hidden));
        setDisable(getItems().isEmpty());
    }

    private void heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        getItems().add(new CustomMenuItem(label, false));
    }

    private void line(Initiative initiative) {
        var item = new MenuItem(initiative.code() + " " + initiative.title());
        item.setOnAction(_ -> show.accept(initiative.id()));
        getItems().add(item);
    }
}
