package app.tandem.pages.roadmap;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks for what an initiative waits, and how. Names the circle that a choice would close.
final class LinkForm extends Dialog<LinkForm.Answer> {

    /// What was answered.
    record Answer(Initiative first, LinkEdits.Terms terms) {}

    private final Initiative then;
    private final LinkEdits edits;
    private final ComboBox<Initiative> first = new ComboBox<>();
    private final ComboBox<Dependency.Type> type = Choices.of(Dependency.Type.FS);
    private final ComboBox<Dependency.Strength> strength = Choices.of(Dependency.Strength.HARD);
    private final TextField lag = new TextField("0");
    private final Label told = new Label();

    /// @param choices what it could wait for, not empty
    LinkForm(Initiative then, List<Initiative> choices, LinkEdits edits) {
        this.then = then;
        this.edits = edits;
        setTitle(Words.of("roadmap.command.link"));
        first.getItems().setAll(choices);
        first.setConverter(new Named(choices));
        told.setWrapText(true);
        told.setPrefWidth(0);
        var box = new VBox(Choices.field(Words.with("roadmap.link.ask", then.code()), first),
                Choices.field(Words.field("type"), type), Choices.field(Words.field("lagDays"), lag),
                Choices.field(Words.field("strength"), strength), told);
        box.setSpacing(6);
        var link = new ButtonType(Words.of("roadmap.form.keep"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(link, ButtonType.CANCEL);
        getDialogPane().setContent(box);
        var button = getDialogPane().lookupButton(link);
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done = event.getCode() == KeyCode.ENTER && !first.isShowing() && !type.isShowing()
                    && !strength.isShowing() && !button.isDisabled();
            if (done && button instanceof Button ready) ready.fire();
        });
        first.valueProperty().subscribe(_ -> known());
        first.valueProperty().subscribe(_ -> button.setDisable(!check()));
        lag.textProperty().subscribe(_ -> button.setDisable(!check()));
        first.setValue(choices.getFirst());
        setResultConverter(pressed -> pressed == link ? new Answer(first.getValue(), terms()) : null);
        setOnShown(_ -> first.requestFocus());
    }

    /// Asks for one initiative of several; empty when nothing was chosen or there was nothing to choose.
    static Optional<Initiative> ask(List<Initiative> choices, String question) {
        if (choices.isEmpty()) return Optional.empty();
        var named = new Named(choices);
        var lines = choices.stream().map(named::toString).toList();
        var dialog = new ChoiceDialog<>(lines.getFirst(), lines);
        dialog.setTitle(Words.of("roadmap.command.unlink"));
        dialog.setHeaderText(null);
        dialog.setContentText(question);
        return dialog.showAndWait().map(named::fromString);
    }

    /// Shows how it waits for the chosen one already.
    private void known() {
        Optional.ofNullable(first.getValue()).flatMap(it -> edits.between(it, then)).ifPresent(it -> {
            type.setValue(it.type());
            strength.setValue(it.strength());
            lag.setText(Integer.toString(it.lagDays()));
        });
    }

    private boolean check() {
        var chosen = first.getValue();
        if (chosen == null) return false;
        boolean number = lag.getText().strip().matches("-?\\d{1,4}");
        var wrong = number ? edits.refusal(chosen, then) : Optional.of(Words.of("roadmap.form.lag"));
        told.getStyleClass().setAll("label", wrong.isPresent() ? "bad" : "meta");
        told.setText(wrong.orElseGet(() -> edits.between(chosen, then).isPresent()
                ? Words.with("roadmap.link.there", then.code(), chosen.code()) : ""));
        return wrong.isEmpty();
    }

    private LinkEdits.Terms terms() {
        return new LinkEdits.Terms(type.getValue(), Integer.parseInt(lag.getText().strip()),
                strength.getValue());
    }

    /// Initiatives by code and title.
    private static final class Named extends StringConverter<Initiative> {

        private final List<Initiative> choices;

        Named(List<Initiative> choices) {
            this.choices = choices;
        }

        @Override
        public String toString(Initiative initiative) {
            return initiative == null ? "" : initiative.code() + " " + initiative.title();
        }

        @Override
        public Initiative fromString(String text) {
            return choices.stream().filter(it -> toString(it).equals(text)).findFirst().orElseThrow();
        }
    }
}
