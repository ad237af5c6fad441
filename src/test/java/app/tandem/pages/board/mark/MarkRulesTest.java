package app.tandem.pages.board.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.OnPage;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.craft.look.MarkRule;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MarkRulesTest extends OnPage {

    MarkRulesTest() {
        super(BoardView::new);
    }

    @Test
    void a_rule_is_added_by_keys_ordered_removed_and_its_cards_wear_it() {
        on.run("Marks for cards…");
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> titles().equals(List.of("Must without answer")));
        Keyboard.push(KeyCode.N);
        Keyboard.write("musts");
        Keyboard.push(KeyCode.TAB);
        Keyboard.write("priority:perhaps");
        assertTrue(said().contains("never “perhaps”"), said());
        on.act(() -> lookup("#mark-condition").queryAs(TextField.class).clear());
        Keyboard.write("priority:must");
        assertEquals("Marks a card where Priority: must.", said());
        Keyboard.push(KeyCode.ENTER);
        on.until(() -> titles().equals(List.of("Must without answer", "musts")));
        Keyboard.push(KeyCode.ALT, KeyCode.UP);
        on.until(() -> titles().equals(List.of("musts", "Must without answer")));
        assertEquals(List.of("musts"), worn());
        Keyboard.push(KeyCode.DELETE);
        on.until(() -> titles().equals(List.of("Must without answer")));
        on.until(() -> !worn().contains("musts"));
        on.act(on.store()::undo);
        on.until(() -> titles().size() == 2);
        Keyboard.push(KeyCode.ESCAPE);
        assertFalse(lookup(".sheet-scrim").query().isVisible());
        on.present();
        on.until(() -> worn().contains("musts"));
    }

    @Test
    void the_table_has_a_column_of_marks_only_while_there_are_rules() {
        on.run("Table or cards");
        assertFalse(columns().contains("Mark"));
        on.run("Marks for cards…");
        on.act(() -> lookup("#mark-example").queryAs(Button.class).fire());
        on.until(() -> columns().contains("Mark"));
        on.act(on.store()::undo);
        on.until(() -> !columns().contains("Mark"));
    }

    private List<String> columns() {
        TableView<?> table = lookup("#needs-table").queryTableView();
        return table.getColumns().stream().map(each -> each.getText()).toList();
    }

    private List<String> titles() {
        return MarkRule.of(on.plan()).stream().map(MarkRule::title).toList();
    }

    private String said() {
        return lookup("#mark-said").queryAs(Label.class).getText();
    }

    /// The words on the musts that are seen, each once; every one of them is also spoken.
    private List<String> worn() {
        ListView<Line> needs = lookup("#needs").queryListView();
        return needs.lookupAll(".board-cell").stream().map(ListCell.class::cast)
                .filter(cell -> cell.getItem() instanceof Line.Need need
                        && need.requirement().moscow() == Moscow.MUST)
                .flatMap(cell -> cell.lookupAll(".mark").stream().map(Label.class::cast)
                        .filter(Label::isVisible)
                        .filter(mark -> cell.getAccessibleText().contains("Marked: " + mark.getText())))
                .map(Label::getText).distinct().toList();
    }
}
