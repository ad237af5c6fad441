package app.tandem.pages.roadmap;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Milestone;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what a milestone is called, on which day it is, and of what sort.
final class MilestoneForm extends Dialog<Milestone> {

    /// @param milestone as it is, or as a new one is proposed
    MilestoneForm(Milestone milestone) {
        setTitle(Words.of("roadmap.command.milestone"));
        var title = new TextField(milestone.title().strip());
        title.setPrefColumnCount(28);
        var date = new DatePicker(milestone.date());
        ComboBox<Milestone.Type> type = Choices.of(milestone.type());
        ComboBox<Milestone.State> state = Choices.of(milestone.state());
        var box = new VBox(Choices.field(Words.field("title"), title),
                Choices.field(Words.field("date"), date),
                Choices.field(Words.field("type"), type), Choices.field(Words.field("state"), state));
        box.setSpacing(6);
        var keep = new ButtonType(Words.of("roadmap.form.keep"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(keep, ButtonType.CANCEL);
        getDialogPane().setContent(box);
        getDialogPane().lookupButton(keep).disableProperty().bind(Bindings.createBooleanBinding(
                () -> title.getText().isBlank() || date.getValue() == null,
                title.textProperty(), date.valueProperty()));
        setResultConverter(button -> button != keep ? null : milestone.with()
                .title(title.getText().strip())
                .date(date.getValue())
                .type(type.getValue())
                .state(state.getValue())
                .build());
        setOnShown(_ -> {
            title.requestFocus();
            title.selectAll();
        });
    }
}
