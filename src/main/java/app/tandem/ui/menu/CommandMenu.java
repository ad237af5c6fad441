package app.tandem.ui.menu;

import app.tandem.ui.Command;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// What can be done with what was clicked, by the right button or the menu key. Keys are told and not taken:
/// they belong to the page's own commands.
public final class CommandMenu {

    private CommandMenu() {}

    /// @param commands asked for when the menu opens
    public static void on(Node node, Supplier<List<Command>> commands) {
        var menu = new ContextMenu();
        menu.setAutoHide(true);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.getItems().setAll(commands.get().stream().map(CommandMenu::item).toList());
            if (menu.getItems().isEmpty()) return;
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static MenuItem item(Command command) {
        var key = command.key();
        var item = new MenuItem(command.label());
        item.setMnemonicParsing(false);
        item.setDisable(!command.refusal().getValue().isEmpty());
        if (key != null) {
            var told = new Label(key.getDisplayText());
            told.getStyleClass().add("meta");
            item.setGraphic(told);
        }
        item.setOnAction(_ -> command.run().run());
        return item;
    }
}
