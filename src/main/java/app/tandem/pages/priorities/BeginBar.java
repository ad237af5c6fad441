package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnScore;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.RatingRound.Raters;
import app.tandem.ui.Lists;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// What the next blind round is about and who writes in it.
final class BeginBar extends FlowPane {

    /// @param begins done before the round is there
    BeginBar(Desk desk, Runnable begins) {
        var measures = new ComboBox<Rated>();
        measures.setAccessibleText(Words.of("priorities.measure"));
        measures.setConverter(Choices.shown(Rated::title));
        measures.setOnShowing(_ -> Lists.update(measures.getItems(), ratable(desk.plan())));
        measures.getItems().setAll(ratable(desk.plan()));
        measures.getSelectionModel().selectFirst();
        var raters = Choices.of(Raters.SIDES);
        raters.setAccessibleText(Words.of("priorities.raters"));
        var begin = new Button(Words.of("priorities.begin"));
        begin.setOnAction(_ -> {
            begins.run();
            if (measures.getValue() != null) {
                var edits = new BlindEdits(desk.plan(), desk.ids(), desk.today());
                desk.store().perform(edits.open(measures.getValue(), raters.getValue()));
            }
        });
        getStyleClass().add("begin");
        getChildren().addAll(measures, raters, begin);
    }

    /// Everything that is written with a digit or a click.
    private static List<Rated> ratable(Plan plan) {
        var rated = new ArrayList<Rated>();
        for (var measure : Measure.values()) {
            if (measure != Measure.OWN && measure != Measure.REACH) rated.add(Rated.of(measure));
        }
        OwnScore.criteria(plan).stream().filter(each -> each.source() == Measure.OWN)
                .map(Rated::of).forEach(rated::add);
        return rated;
    }
}
