package app.tandem.ui.menu;

import app.tandem.ui.Command;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Commands as the entries of a menu, group by group, each with its key and a letter for Alt.
public final class CommandItems {

    private CommandItems() {}

    /// @param run does a command or says why it cannot be done
    public static List<MenuItem> of(List<List<Command>> groups, Consumer<Command> run) {
        var items = new ArrayList<MenuItem>();
        var taken = new HashSet<Character>();
        for (List<Command> group : groups) {
            if (group.isEmpty()) continue;
            if (!items.isEmpty()) items.add(new SeparatorMenuItem());
            for (Command command : group) items.add(item(command, taken, run));
        }
        return items;
    }

    /// The label with the first letter marked for Alt that no other entry of the menu has.
    public static String marked(String label, Set<Character> taken) {
        for (int at = 0; at < label.length(); at++) {
            char letter = label.toLowerCase(Locale.ROOT).charAt(at);
            if (Character.isLetter(letter) && taken.add(letter)) {
                return escaped(label.substring(0, at)) + "_" + escaped(label.substring(at));
            }
        }
        return escaped(label);
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

    private static String escaped(String label) {
        return label.replace("_", "__");
    }
}
