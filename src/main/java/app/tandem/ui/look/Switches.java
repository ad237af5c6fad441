package app.tandem.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;

/// What can be chosen on a page, each under its name, to be written down and chosen again.
public final class Switches {

    private final List<Switch> all = new ArrayList<>();

    private record Switch(String name, Supplier<String> now, Consumer<String> choose) {}

    public Switches tab(String name, TabPane tabs) {
        var front = tabs.getSelectionModel();
        return add(name, () -> Integer.toString(front.getSelectedIndex()), wanted -> {
            for (int at = 0; at < tabs.getTabs().size(); at++) {
                if (wanted.equals(Integer.toString(at))) front.select(at);
            }
        });
    }

    public <E extends Enum<E>> Switches box(String name, ComboBox<E> box) {
        return add(name, () -> box.getValue().name(), wanted -> box.getItems().stream()
                .filter(each -> each.name().equals(wanted)).findFirst().ifPresent(box::setValue));
    }

    /// @param turn makes it the other way round
    public Switches turned(String name, BooleanSupplier now, Runnable turn) {
        return add(name, () -> String.valueOf(now.getAsBoolean()), wanted -> {
            if (now.getAsBoolean() != Boolean.parseBoolean(wanted)) turn.run();
        });
    }

    /// @param choose passes over a text that makes no sense
    public Switches add(String name, Supplier<String> now, Consumer<String> choose) {
        all.add(new Switch(name, now, choose));
        return this;
    }

    /// How all stand, each as its name, `=` and what is chosen.
    public List<String> now() {
        return all.stream().map(each -> each.name() + "=" + each.now().get()).toList();
    }

    /// Those that are not named stay as they are.
    public void choose(List<String> wanted) {
        for (var each : all) {
            wanted.stream().filter(text -> text.startsWith(each.name() + "=")).findFirst()
                    .ifPresent(text -> each.choose().accept(text.substring(each.name().length() + 1)));
        }
    }
}
