package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.OnStage;
import app.tandem.plan.Code;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class CardVerbsTest extends ApplicationTest {

    private OnStage board;

    @Override
    public void start(Stage stage) {
        board = new OnStage(stage, DemoPlan.plan(), BoardView::new);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void theMenuKeyListsWhatCanBeDoneWithTheCardAndEveryEntryIsACommandOfThePage() {
        board.reveal(Code.of("R-19"));
        Keyboard.push(KeyCode.SHIFT, KeyCode.F10);
        var labels = menu();
        assertTrue(labels.containsAll(List.of(Words.of("board.command.link"), Words.of("board.command.hand"),
                Words.of("board.command.top"), Words.of("board.command.above"), Words.of("board.command.split"),
                Words.of("board.command.merge"), Words.of("board.command.duplicate"),
                Words.of("board.command.remove"))), labels.toString());
        assertFalse(labels.contains(Words.of("board.command.unlink")));
        var commands = board.page().commands().stream().map(Command::label).toList();
        assertEquals(List.of(), labels.stream().filter(each -> !commands.contains(each)).toList());
    }

    @Test
    void aChipListsItsTicksAndUnlinkAndLLinksItsNeedAgain() {
        var fit = board.plan().all(Fit.class).stream()
                .filter(each -> each.requirement().equals(board.row(Code.of("R-01")).id()))
                .findFirst().orElseThrow();
        board.act(() -> board.page().reveal(fit.id()));
        Keyboard.push(KeyCode.CONTEXT_MENU);
        assertTrue(menu().containsAll(List.of(Words.of("board.command.tick"), Words.of("board.command.unlink"))));
        board.act(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList()
                .forEach(Window::hide));
        Keyboard.type(KeyCode.L);
        assertTrue(board.words().stream().anyMatch(each -> each.startsWith("Link R-01")), board.words().toString());
    }

    @Test
    void aDuplicateStandsBelowAndACopyIsATableOfLinks() {
        board.reveal(Code.of("R-01"));
        Keyboard.push(KeyCode.CONTROL, KeyCode.C);
        board.act(() -> {
            var text = Clipboard.getSystemClipboard().getString();
            assertTrue(text.lines().skip(1).findFirst().orElse("").startsWith("R-01\tRoute life-support"), text);
        });
        Keyboard.push(KeyCode.CONTROL, KeyCode.D);
        board.settle(2);
        var order = Columns.requirements(board.plan());
        assertEquals(order.getFirst().title(), order.get(1).title());
        assertEquals(Requirement.Status.CAPTURED, order.get(1).status());
    }

    @Test
    void aCardGoesToTheTopAndIsReadBesideItself() {
        board.reveal(Code.of("R-19"));
        Keyboard.push(KeyCode.ALT, KeyCode.HOME);
        board.settle(2);
        assertEquals(Code.of("R-19"), Columns.requirements(board.plan()).getFirst().code());
        Keyboard.type(KeyCode.SPACE);
        assertEquals(1, peeks());
        Keyboard.type(KeyCode.SPACE);
        assertEquals(0, peeks());
    }

    private static long peeks() {
        return Window.getWindows().stream().filter(javafx.stage.Popup.class::isInstance).count();
    }

    private static List<String> menu() {
        var labels = new ArrayList<String>();
        for (var window : Window.getWindows()) {
            if (!(window instanceof ContextMenu menu)) continue;
            for (MenuItem item : menu.getItems()) {
                if (!(item instanceof SeparatorMenuItem)) labels.add(item.getText().replace("_", ""));
            }
        }
        return labels;
    }
}
