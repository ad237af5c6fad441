package app.tandem.pages.vendors.workshop;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Lists to choose from.
public final class Choices {

    private Choices() {}

    /// A list to choose from that says each thing in words.
    public static <T> ComboBox<T> of(String words, Function<T, String> text) {
        var box = new ComboBox<T>();
        box.setPromptText(words);
        box.setAccessibleText(words);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : text.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        return box;
    }
}
