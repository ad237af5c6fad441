package app.tandem.pages.board.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.OnPage;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Edit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField.Kind;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Calculation;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class CalculatedColumnsTest extends OnPage {

    CalculatedColumnsTest() {
        super(BoardView::new);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        on.run("Table or cards");
    }

    @Test
    void a_column_is_written_by_keys_and_sorts_and_refuses_to_be_typed_and_goes_again() {
        write("My score", "value * 10 + urg");
        assertTrue(on.find(".formula-field .bad", Label.class).getText().startsWith("‘urg’ at place 14 is no name"));
        assertTrue(save().isDisabled());
        Keyboard.push(KeyCode.DOWN);
        Keyboard.push(KeyCode.SPACE);
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> !fields().isEmpty());
        var field = fields().getFirst();
        assertEquals(CustomField.plain(field.id(), "My score", Kind.REQUIREMENT, CustomField.Type.CALCULATED)
                .withFormula("value * 10 + urgency"), field);

        var column = column();
        on.act(() -> {
            column.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.<TableColumn<Line, ?>>of(column));
        });
        var sorted = table().getItems().stream().map(line -> (Line.Card) line)
                .map(card -> (Requirement) card.card()).filter(need -> need.value() > 0 && need.urgency() > 0)
                .map(need -> need.value() * 10 + need.urgency()).toList();
        assertEquals(sorted.stream().sorted((one, other) -> other - one).toList(), sorted);

        on.act(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, column);
            table().getFocusModel().focus(0, column);
        });
        Keyboard.push(KeyCode.DELETE);
        assertTrue(on.words().contains("My score is worked out as value * 10 + urgency and cannot be typed; "
                + "the formula is in the menu of columns"), on.words()::toString);

        open(columns().getItems().size() - 1);
        on.act(() -> on.find("#remove-calculated", Button.class).fire());
        on.until(() -> fields().isEmpty());
        on.act(on.store()::undo);
        on.until(() -> fields().equals(List.of(field)));
    }

    @Test
    void a_column_that_names_what_is_no_longer_there_says_so_above_the_table() {
        write("Mine", "value");
        on.act(() -> save().fire());
        on.until(() -> !fields().isEmpty());
        var field = fields().getFirst();
        on.act(() -> on.store().perform(Edit.put("Old", field.withFormula("hours"))));
        on.until(() -> on.words().stream().anyMatch(said -> said.startsWith("Mine is empty: ‘hours’ at place 1")));
    }

    private void write(String title, String formula) {
        open(columns().getItems().size() - 1);
        on.act(() -> on.find("#calculated-title", TextField.class).setText(title));
        var field = on.find("#calculated-formula", TextField.class);
        on.act(field::requestFocus);
        on.act(() -> {
            field.setText(formula);
            field.end();
        });
    }

    private void open(int item) {
        on.act(() -> columns().getItems().get(item).fire());
    }

    private MenuButton columns() {
        var menu = on.find("#columns", MenuButton.class);
        on.act(() -> menu.getOnShowing().handle(null));
        return menu;
    }

    private Button save() {
        return on.page().view().lookupAll(".board-sheet .button").stream().map(Button.class::cast)
                .filter(Button::isDefaultButton).findFirst().orElseThrow();
    }

    private List<CustomField> fields() {
        return Calculation.calculated(on.plan(), Kind.REQUIREMENT);
    }

    private TableColumn<Line, ?> column() {
        return table().getColumns().stream().filter(each -> each.getText().equals("My score")).findFirst().orElseThrow();
    }

    private TableView<Line> table() {
        return lookup("#needs-table").queryTableView();
    }
}
