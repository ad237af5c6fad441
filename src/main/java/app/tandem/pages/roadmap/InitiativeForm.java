package app.tandem.pages.roadmap;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what a new initiative is called and who leads it.
final class InitiativeForm extends Dialog<InitiativeForm.Answer> {

    /// What was answered.
    record Answer(String title, Side lead) {}

    InitiativeForm() {
        setTitle(Words.of("roadmap.command.add"));
        var title = new TextField();
        title.setPrefColumnCount(32);
        var lead = new ChoiceBox<Side>();
        lead.getItems().setAll(Side.IT, Side.CC, Side.JOINT);
        lead.setConverter(new Worded<>(Side.values()));
        lead.setValue(Side.JOINT);
        var box = new VBox(label("title", title), title, label("leadSide", lead), lead);
        box.setSpacing(6);
        var add = new ButtonType(Words.of("roadmap.form.add"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(add, ButtonType.CANCEL);
        getDialogPane().setContent(box);
        getDialogPane().lookupButton(add).disableProperty().bind(title.textProperty().map(String::isBlank));
        setResultConverter(type -> type == add ? new Answer(title.getText(), lead.getValue()) : null);
        setOnShown(_ -> title.requestFocus());
    }

    private static Label label(String component, javafx.scene.Node field) {
        var label = new Label(Words.field(component));
        label.setLabelFor(field);
        return label;
    }
}
