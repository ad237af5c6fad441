package app.tandem.pages;

import app.tandem.pages.pick.Alike;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.search.FullText;
import app.tandem.store.PlanStore;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What every page is handed: the open plan, ids for new rows, the clock, and the way to another page.
///
/// @param open shows a row on the page where it lives, or another page
/// @param pages makes a page that is shown inside another one; empty where there is none
/// @param reading what the texts of the plan say, read once for all pages
/// @param own what the person at this computer has beside the plan
public record Desk(
        PlanStore store, Ids ids, Clock clock, Way open, @Nullable Pages pages, Reading reading, Own own) {

    /// The files of the person at this computer, and notes that no plan keeps.
    public record Own(FileChoosers files, Notes notes) {

        /// Where nobody can be asked and nothing is kept for long.
        public static Own nobody() {
            var texts = new HashMap<String, String>();
            return new Own(FileChoosers.CANCELLED, new Notes() {
                @Override
                public String text(String name) {
                    return texts.getOrDefault(name, "");
                }

                @Override
                public void keep(String name, String text) {
                    texts.put(name, text);
                }
            });
        }
    }

    /// What a person keeps for themselves, outside every plan.
    public interface Notes {

        /// Empty for nothing.
        String text(String name);

        void keep(String name, String text);
    }

    /// A desk with one page only.
    public Desk(PlanStore store, Ids ids, Clock clock, Way open) {
        this(store, ids, clock, open, null, new Reading(), Own.nobody());
    }

    public Plan plan() {
        return store.plan();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Has the plan shown on a page now and after every edit, as long as the page is in a window.
    public Watch watch(Node view, Consumer<Plan> show) {
        return new Watch(store, view, show);
    }

    /// A further page of that place, fully usable, whose jumps to other rows go where the consumer says.
    public Optional<Page> page(Place place, Way jumps) {
        return Optional.ofNullable(pages)
                .map(makes -> makes.page(place, new Desk(store, ids, clock, jumps, makes, reading, own)));
    }

    /// The texts of the open plan, read and searched beside the window so that nobody waits for it. One for
    /// all pages; what was read of one plan is kept for the next. For the JavaFX thread.
    public static final class Reading {

        private final Alike alike = new Alike();
        private FullText known = FullText.NOTHING;
        private @Nullable Question waiting;
        private boolean busy;

        /// What somebody looks for.
        private record Question(
                Plan plan, String typed, int most, Consumer<List<FullText.Passage>> onFound) {}

        private record Answer(FullText text, List<FullText.Passage> found) {}

        /// What reads like something else in the plan.
        public Alike alike() {
            return alike;
        }

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
}
