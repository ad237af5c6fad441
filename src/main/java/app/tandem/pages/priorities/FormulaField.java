package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.WrittenScore;
import app.tandem.plan.formula.Completion;
import app.tandem.plan.formula.Expression;
import app.tandem.plan.formula.UnreadableFormulaException;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The formula of the own score as it is typed: the names that go on from the caret lie below it, and what is
/// wrong is said at once. Enter and leaving the field keep what can be read; what cannot stays in the field.
final class FormulaField extends VBox {

    private static final String DRAFT = "priorities.formula";

    private final Desk desk;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final FlowPane names = new FlowPane();
    private int caret;

    FormulaField(Desk desk) {
        this.desk = desk;
        getStyleClass().add("formula-field");
        field.setId("own-formula");
        field.setPromptText(Words.of("priorities.formula.prompt"));
        field.setAccessibleText(Words.of("priorities.formula"));
        field.setText(desk.store().drafts().text(DRAFT));
        problem.getStyleClass().add("bad");
        problem.setWrapText(true);
        names.getStyleClass().add("names");
        field.setOnAction(_ -> commit());
        field.textProperty().subscribe((_, _) -> check());
        field.caretPositionProperty().subscribe(this::offer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::toNames);
        focusWithinProperty().subscribe(within -> {
            if (!within) commit();
            offer();
        });
        Views.fold(problem, names);
        getChildren().addAll(field, problem, names);
    }

    void show(Plan plan) {
        boolean typing = field.isFocused() || !desk.store().drafts().text(DRAFT).isEmpty();
        if (!typing) field.setText(Ordering.of(plan).formula());
        check();
    }

    /// What is wrong with the formula in the field; empty when it can be read or there is none.
    private Optional<String> wrong() {
        var typed = field.getText().strip();
        if (typed.isEmpty()) return Optional.empty();
        try {
            Expression.read(typed, WrittenScore.names(desk.plan()).keySet());
            return Optional.empty();
        } catch (UnreadableFormulaException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private void check() {
        problem.setText(wrong().orElse(""));
        problem.setVisible(!problem.getText().isEmpty());
    }

    private void commit() {
        var typed = field.getText().strip();
        boolean kept = typed.equals(Ordering.of(desk.plan()).formula());
        boolean readable = wrong().isEmpty();
        desk.store().drafts().keep(DRAFT, readable || kept ? "" : typed);
        if (readable && !kept) {
            desk.store().perform(new PrioritiesEdits(desk.plan(), desk.ids()).formula(typed));
        }
    }

    private void offer() {
        names.setVisible(isFocusWithin());
        if (!field.isFocused()) return;
        caret = field.getCaretPosition();
        names.getChildren().setAll(completion().names().stream().map(this::name).toList());
    }

    private Completion completion() {
        return Completion.at(field.getText(), caret, WrittenScore.names(desk.plan()).keySet());
    }

    private Button name(String name) {
        var button = new Button(name);
        button.getStyleClass().add("name");
        button.setAccessibleText(Words.with("priorities.formula.take", name));
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
