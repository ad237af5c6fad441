package app.tandem.pages.roadmap;

import app.tandem.pages.Choices;
import app.tandem.plan.Period;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks from when to when an initiative runs, and in which lane. Says at once what is wrong with a period.
final class PlaceForm extends Dialog<PlaceForm.Answer> {

    /// What was answered.
    record Answer(Placement at, String lane) {}

    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final ComboBox<String> lane = new ComboBox<>();
    private final Label told = new Label();
    private final TimeScale scale;

    /// @param lanes those there are already
    PlaceForm(Initiative initiative, Placement at, List<String> lanes, TimeScale scale) {
        this.scale = scale;
        setTitle(initiative.code() + " " + initiative.title());
        from.setText(PeriodWords.of(at.start()));
        to.setText(PeriodWords.of(at.end()));
        lane.getItems().setAll(lanes);
        lane.setEditable(true);
        lane.setValue(initiative.lane());
        told.setWrapText(true);
        told.setPrefWidth(0);
        var box = new VBox(Choices.field(Words.field("start"), from), Choices.field(Words.field("end"), to),
                Choices.field(Words.field("lane"), lane), told);
        box.setSpacing(6);
        box.setPrefWidth(24 * from.getFont().getSize());
        var place = new ButtonType(Words.of("roadmap.form.place"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(place, ButtonType.CANCEL);
        getDialogPane().setContent(box);
        var button = getDialogPane().lookupButton(place);
        for (var field : List.of(from, to)) {
            field.textProperty().subscribe(_ -> button.setDisable(!check()));
        }
        setResultConverter(type -> type == place
                ? placement().map(it -> new Answer(it, lane.getEditor().getText())).orElse(null) : null);
        setOnShown(_ -> from.requestFocus());
    }

    /// Says what the periods mean, or what is wrong with them.
    private boolean check() {
        var start = period(from);
        var end = period(to);
        boolean read = start.isPresent() && end.isPresent();
        boolean good = placement().isPresent();
        boolean coarser = good && (!start.equals(PeriodWords.parse(from.getText()))
                || !end.equals(PeriodWords.parse(to.getText())));
        told.getStyleClass().setAll("label", good ? "meta" : "bad");
        if (!read) told.setText(Words.of("roadmap.form.periods"));
        else if (!good) told.setText(Words.of("roadmap.drag.refused"));
        else if (coarser) told.setText(Words
                .with("roadmap.drag.far", PeriodWords.of(placement().orElseThrow())));
        else told.setText(placement().map(PeriodWords::of).orElse(""));
        return good;
    }

    private Optional<Period> period(TextField field) {
        return PeriodWords.parse(field.getText()).map(scale::allowed);
    }

    private Optional<Placement> placement() {
        return period(from).flatMap(start -> period(to)
                .filter(end -> !end.end().isBefore(start.start()))
                .map(end -> new Placement(start, end)));
    }
}
