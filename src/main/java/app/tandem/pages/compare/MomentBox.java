package app.tandem.pages.compare;

import app.tandem.pages.Choices;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;

/// Chooses a moment: from a list, or by its day.
final class MomentBox extends HBox {

    private final ComboBox<Moment> list = new ComboBox<>();
    private final DatePicker day = new DatePicker();
    private final ObjectProperty<Moment> moment = new SimpleObjectProperty<>(new Moment.Now());

    /// @param name what the moment is for, such as "From"
    MomentBox(String name) {
        getStyleClass().add("bar");
        list.setAccessibleText(name);
        list.setConverter(Choices.shown(Moment::words));
        list.setMinWidth(USE_PREF_SIZE);
        day.setAccessibleText(Words.with("compare.day.name", name));
        day.setPromptText(Words.of("compare.day.prompt"));
        day.getStyleClass().add("compare-day");
        list.valueProperty().subscribe(chosen -> {
            if (chosen != null) moment.set(chosen);
        });
        day.valueProperty().subscribe(chosen -> {
            if (chosen != null) set(new Moment.Day(chosen));
        });
        getChildren().addAll(list, day);
    }

    ObjectProperty<Moment> momentProperty() {
        return moment;
    }

    void offer(Plan plan) {
        var kept = moment.get();
        var all = new java.util.ArrayList<>(Moment.all(plan));
        if (kept instanceof Moment.Day && !all.contains(kept)) all.add(kept);
        Lists.update(list.getItems(), all);
        list.setValue(all.contains(kept) ? kept : Moment.newest(plan));
    }

    void set(Moment chosen) {
        if (!list.getItems().contains(chosen)) list.getItems().add(chosen);
        list.setValue(chosen);
        LocalDate date = chosen instanceof Moment.Day(LocalDate on) ? on : null;
        if (date == null) day.setValue(null);
    }
}
