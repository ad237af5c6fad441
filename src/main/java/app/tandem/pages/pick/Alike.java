package app.tandem.pages.pick;

import app.tandem.search.Lookalikes;
import app.tandem.ui.Background;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// What in the open plan reads like something else in it, read beside the window so that nobody waits for
/// it. One for all pages: a title that changes is read once. For the JavaFX thread.
public final class Alike {

    private final Lookalikes known = new Lookalikes();
    private final SequencedMap<Object, Question<?>> waiting = new LinkedHashMap<>();
    private boolean busy;

    /// What somebody wants to know.
    private record Question<T>(Function<Lookalikes, T> ask, Consumer<T> onAnswer) {}

    /// Answers later, on the JavaFX thread, one question after the other.
    ///
    /// @param who asks; a question that waits is dropped for a newer one of the same
    public <T> void ask(Object who, Function<Lookalikes, T> question, Consumer<T> onAnswer) {
        waiting.remove(who);
        waiting.put(who, new Question<>(question, onAnswer));
        if (!busy) next();
    }

    private void next() {
        var first = waiting.pollFirstEntry();
        busy = first != null;
        if (first != null) answer(first.getValue());
    }

    private <T> void answer(Question<T> question) {
        Background.<T>call(() -> question.ask().apply(known), answer -> {
            question.onAnswer().accept(answer);
            next();
        }, failure -> {
            busy = false;
            throw new IllegalStateException("The plan could not be compared with itself", failure);
        });
    }
}
