package app.tandem.pages.board.table;

import app.tandem.pages.Choices;
import app.tandem.pages.pick.FormulaInput;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Calculation;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A calculated column as it is written: what it is called and its formula.
final class CalculatedForm {

    private final TextField title = new TextField();
    private final FormulaInput formula;

    CalculatedForm(Heading.Plans plans, CustomField.Kind kind) {
        formula = new FormulaInput(() -> Calculation.names(plans.plan(), kind));
        title.setId("calculated-title");
        formula.field().setId("calculated-formula");
        formula.field().setPromptText(Words.of("formula.empty"));
        formula.field().setAccessibleText(Words.field("formula"));
    }

    void show(CustomField field) {
        title.setText(field.title());
        formula.field().setText(field.formula());
    }

    Node first() {
        return title;
    }

    List<Node> body() {
        var head = new Label(Words.field("formula"));
        head.getStyleClass().add("meta");
        head.setLabelFor(formula.field());
        return List.of(Choices.field(Words.field("title"), title), new VBox(head, formula));
    }

    Button save(Consumer<ColumnEdits.Written> save) {
        var button = new Button(Words.of("board.calculated.save"));
        button.setDefaultButton(true);
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank()
                        || formula.typed().isEmpty() || formula.wrong().isPresent(),
                title.textProperty(), formula.field().textProperty()));
        button.setOnAction(_ -> save.accept(
                new ColumnEdits.Written(title.getText().strip(), formula.typed())));
        return button;
    }
}
