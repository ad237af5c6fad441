package app.tandem.pages.board.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.OnPage;
import app.tandem.pages.board.BoardView;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class FilterBarTest extends OnPage {

    FilterBarTest() {
        super(BoardView::new);
    }

    @Test
    void a_number_and_a_day_are_asked_for_without_typing_a_sentence() {
        ask("Value", "3");
        assertEquals("value:>=3", search().getText());
        ask("Written down", "last session");
        assertEquals("value:>=3 captured:last-session", search().getText());
        assertTrue(on.words().stream().anyMatch(text -> text.startsWith("Value at least 3 · hides ")),
                on.words().toString());
        assertTrue(on.words().stream().anyMatch(text ->
                text.startsWith("Written down since the last session · hides ")), on.words().toString());
    }

    @Test
    void conditions_are_grouped_turned_round_and_taken_apart_from_their_menu() {
        on.act(() -> search().setText("is:gap is:stalled priority:must"));
        chip(2, "Either this or: What it is: stalled");
        assertEquals("is:gap (is:stalled | priority:must)", search().getText());
        chip(1, "Turn into its opposite");
        assertEquals("is:gap -(is:stalled | priority:must)", search().getText());
        chip(1, "Turn into its opposite");
        chip(1, "Take the group apart");
        assertEquals("is:gap is:stalled priority:must", search().getText());
        chip(1, "Together with: What it is: gap");
        assertEquals("(is:gap is:stalled) priority:must", search().getText());
    }

    private void ask(String title, String what) {
        on.act(() -> {
            var menu = lookup("#add-condition").<MenuButton>query();
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(item -> "add-range".equals(item.getId())).findFirst().orElseThrow()
                    .fire();
            var of = lookup("#range-of").<ComboBox<?>>query();
            for (int at = 0; at < of.getItems().size(); at++) {
                if (of.getItems().get(at).toString().contains("title=" + title + ",")) {
                    of.getSelectionModel().select(at);
                }
            }
            lookup("#range-what").<ComboBox<?>>query().getEditor().setText(what);
        });
        on.act(() -> lookup(".button").queryAllAs(Button.class).stream().filter(Button::isDefaultButton)
                .forEach(Button::fire));
    }

    private void chip(int at, String item) {
        on.act(() -> {
            var more = chips().get(at);
            more.getOnShowing().handle(null);
            more.getItems().stream().filter(each -> item.equals(each.getText())).findFirst()
                    .orElseThrow(() -> new AssertionError(more.getItems().stream().map(MenuItem::getText).toList()))
                    .fire();
        });
    }

    private List<MenuButton> chips() {
        return lookup(".condition .menu-button").queryAllAs(MenuButton.class).stream()
                .filter(MenuButton::isVisible).toList();
    }

    private TextField search() {
        return lookup("#board-search").query();
    }
}
