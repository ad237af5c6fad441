package app.tandem.ui.menu;

import app.tandem.ui.Command;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done with the thing under the pointer or with the focus: by right click, by Shift+F10 and by
/// the menu key. Only what can be done now is listed.
public final class ContextMenus {

    private final ContextMenu menu = new ContextMenu();
    private final Supplier<List<List<Command>>> verbs;

    /// @param verbs asked for each time the menu opens, group by group
    public ContextMenus(Supplier<List<List<Command>>> verbs) {
        this.verbs = verbs;
        menu.setAutoHide(true);
    }

    /// Opens on that node from now on. A list or a table has chosen what was clicked by then.
    public void on(Node node) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            if (event.isKeyboardTrigger()) open(node);
            else if (fill()) menu.show(node, event.getScreenX(), event.getScreenY());
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean asked = event.getCode() == KeyCode.CONTEXT_MENU
                    || (event.getCode() == KeyCode.F10 && event.isShiftDown());
            if (!asked) return;
            event.consume();
            open(node);
        });
    }

    public ContextMenu menu() {
        return menu;
    }

    /// Below what is chosen. Some computers tell of the menu key twice.
    private void open(Node node) {
        if (!menu.isShowing() && fill()) menu.show(chosen(node), Side.BOTTOM, 0, 0);
    }

    private boolean fill() {
        menu.hide();
        var possible = verbs.get().stream()
                .map(group -> group.stream().filter(one -> one.refusal().getValue().isEmpty()).toList())
                .toList();
        menu.getItems().setAll(CommandItems.of(possible, command -> command.run().run()));
        return !menu.getItems().isEmpty();
    }

    private static Node chosen(Node node) {
        return node.lookupAll(".cell").stream()
                .filter(each -> each instanceof IndexedCell<?> cell && cell.isSelected() && !cell.isEmpty())
                .findFirst().orElse(node);
    }
}
