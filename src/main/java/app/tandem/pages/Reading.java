package app.tandem.pages;

import app.tandem.plan.Plan;
import app.tandem.search.FullText;
import app.tandem.ui.Background;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The texts of the open plan, read and searched beside the window so that nobody waits for it. One for
/// all pages; what was read of one plan is kept for the next. For the JavaFX thread.
public final class Reading {

    private FullText known = FullText.NOTHING;
    private @Nullable Question waiting;
    private boolean busy;

    /// What somebody looks for.
    private record Question(Plan plan, String typed, int most, Consumer<List<FullText.Passage>> onFound) {}

    private record Answer(FullText text, List<FullText.Passage> found) {}

    /// Answers later, on the JavaFX thread; a question that a newer one overtakes is dropped.
    public void find(Plan plan, String typed, int most, Consumer<List<FullText.Passage>> onFound) {
        waiting = new Question(plan, typed, most, onFound);
        if (!busy) ask();
    }

    private void ask() {
        var question = waiting;
        waiting = null;
        busy = question != null;
        if (question == null) return;
        var text = known;
        Background.<Answer>call(() -> {
            var next = text.of(question.plan());
            return new Answer(next, next.find(question.typed(), question.most()));
        }, answer -> {
            known = answer.text();
            question.onFound().accept(answer.found());
            ask();
        }, failure -> {
            busy = false;
            throw new IllegalStateException("The plan could not be searched", failure);
        });
    }
}
