package app.tandem.shell;

import app.tandem.ui.Command;
import app.tandem.ui.menu.CommandItems;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

/// The menu bar: every command of the window with its key and a letter for Alt.
final class Menus {

    /// One menu; what it lists is asked for each time it opens, group by group.
    record Listing(String title, Supplier<List<List<Command>>> groups) {}

    private Menus() {}

    /// @param run does a command or says why it cannot be done
    static MenuBar bar(List<Listing> listings, Consumer<Command> run) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        var taken = new HashSet<Character>();
        for (Listing listing : listings) {
            var menu = new Menu(CommandItems.marked(listing.title(), taken));
            menu.setMnemonicParsing(true);
            menu.getItems().setAll(CommandItems.of(listing.groups().get(), run));
            menu.setOnShowing(_ -> menu.getItems().setAll(CommandItems.of(listing.groups().get(), run)));
            bar.getMenus().add(menu);
        }
        return bar;
    }
}
