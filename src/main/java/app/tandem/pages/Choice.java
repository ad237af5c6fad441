package app.tandem.pages;

import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box to choose one of several things by their words.
public final class Choice {

    private Choice() {}

    /// One of the constants of an enumeration.
    public static <E extends Enum<E>> ComboBox<E> of(E chosen) {
        var box = new ComboBox<E>();
        box.getItems().setAll(Arrays.asList(chosen.getDeclaringClass().getEnumConstants()));
        worded(box, Words::of);
        box.setValue(chosen);
        return box;
    }

    /// One of the values, or none, which the words say.
    public static <V> void fill(
            ComboBox<@Nullable V> box, List<V> values, Function<@Nullable V, String> words) {
        var items = new ArrayList<@Nullable V>();
        items.add(null);
        items.addAll(values);
        worded(box, words);
        box.getItems().setAll(items);
    }

    public static VBox field(String name, Node input) {
        var label = new Label(name);
        label.getStyleClass().add("meta");
        label.setLabelFor(input);
        return new VBox(label, input);
    }

    /// What the box can hold, in words.
    public static <V extends @Nullable Object> void worded(ComboBox<V> box, Function<V, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(V value) {
                return words.apply(value);
            }

            @Override
            public V fromString(String text) {
                return box.getItems().stream()
                        .filter(each -> words.apply(each).equals(text))
                        .findFirst()
                        .orElseThrow();
            }
        });
    }
}
