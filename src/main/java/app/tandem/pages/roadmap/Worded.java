package app.tandem.pages.roadmap;

import app.tandem.plan.Words;
import java.util.List;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The constants of an enumeration by the words that people know them by.
final class Worded<E extends Enum<E>> extends StringConverter<E> {

    private final List<E> constants;

    Worded(E[] constants) {
        this.constants = List.of(constants);
    }

    @Override
    public String toString(@Nullable E constant) {
        return constant == null ? "" : Words.of(constant);
    }

    @Override
    public E fromString(String words) {
        return constants.stream().filter(it -> Words.of(it).equals(words)).findFirst()
                .orElse(constants.getFirst());
    }
}
