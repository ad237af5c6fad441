package app.tandem.shell;

import app.tandem.ui.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

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
            var menu = new Menu(marked(listing.title(), taken));
            menu.setMnemonicParsing(true);
            fill(menu, listing, run);
            menu.setOnShowing(_ -> fill(menu, listing, run));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static void fill(Menu menu, Listing listing, Consumer<Command> run) {
        menu.getItems().clear();
        var taken = new HashSet<Character>();
        for (List<Command> group : listing.groups().get()) {
            if (group.isEmpty()) continue;
            if (!menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
            for (Command command : group) menu.getItems().add(item(command, taken, run));
        }
    }

    private static MenuItem item(Command command, Set<Character> taken, Consumer<Command> run) {
        var item = new MenuItem(marked(command.label(), taken));
        item.setMnemonicParsing(true);
        var key = command.key();
        if (key != null) item.setAccelerator(key);
        item.setDisable(!command.refusal().getValue().isEmpty());
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    /// Marks the first letter that no other entry of the menu has for Alt.
    private static String marked(String label, Set<Character> taken) {
        for (int at = 0; at < label.length(); at++) {
            char letter = label.toLowerCase(Locale.ROOT).charAt(at);
            if (Character.isLetter(letter) && taken.add(letter)) {
                return escaped(label.substring(0, at)) + "_" + escaped(label.substring(at));
            }
        }
        return escaped(label);
    }

    private static String escaped(String label) {
        return label.replace("_", "__");
    }
}
