package app.tandem.pages.pick;

import app.tandem.plan.Words;
import app.tandem.plan.formula.Completion;
import app.tandem.plan.formula.Expression;
import app.tandem.plan.formula.UnreadableFormulaException;
import app.tandem.ui.Views;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A formula as it is typed: the names that go on from the caret lie below it, and what is wrong is said at
/// once.
public final class FormulaInput extends VBox {

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final FlowPane names = new FlowPane();
    private final Supplier<? extends Collection<String>> known;
    private int caret;

    /// @param known the names that the formula may use, asked for anew with every letter
    public FormulaInput(Supplier<? extends Collection<String>> known) {
        this.known = known;
        getStyleClass().add("formula-field");
        problem.getStyleClass().add("bad");
        problem.setWrapText(true);
        names.getStyleClass().add("names");
        field.textProperty().subscribe((_, _) -> check());
        field.caretPositionProperty().subscribe(this::offer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::toNames);
        focusWithinProperty().subscribe(_ -> offer());
        Views.fold(problem, names);
        getChildren().addAll(field, problem, names);
    }

    public TextField field() {
        return field;
    }

    /// What was typed, without the blanks around it.
    public String typed() {
        return field.getText().strip();
    }

    /// What is wrong with it; empty when it can be read or there is none.
    public Optional<String> wrong() {
        if (typed().isEmpty()) return Optional.empty();
        try {
            Expression.read(typed(), known.get());
            return Optional.empty();
        } catch (UnreadableFormulaException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /// Says what is wrong by the names that are known now.
    public void check() {
        problem.setText(wrong().orElse(""));
        problem.setVisible(!problem.getText().isEmpty());
    }

    private void offer() {
        names.setVisible(isFocusWithin());
        if (!field.isFocused()) return;
        caret = field.getCaretPosition();
        names.getChildren().setAll(completion().names().stream().map(this::name).toList());
    }

    private Completion completion() {
        return Completion.at(field.getText(), caret, known.get());
    }

    private Button name(String name) {
        var button = new Button(name);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("name");
        button.setAccessibleText(Words.with("formula.take", name));
        button.setOnAction(_ -> take(name));
        return button;
    }

    private void take(String name) {
        int after = field.getText().length() - caret;
        field.setText(completion().take(field.getText(), caret, name));
        field.requestFocus();
        field.positionCaret(field.getText().length() - after);
    }

    private void toNames(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN || names.getChildren().isEmpty()) return;
        names.getChildren().getFirst().requestFocus();
        event.consume();
    }
}
