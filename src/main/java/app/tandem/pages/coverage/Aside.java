package app.tandem.pages.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Background;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works out what a tab shows of the plan: at once where that takes no time, beside the window where there is
/// much to read.
final class Aside {

    /// So many needs are read between two frames.
    private static final int AT_ONCE = 400;

    private final Background.Latest latest = new Background.Latest();

    /// @param say told meanwhile what is going on
    <T> void show(Plan plan, Function<Plan, T> work, Consumer<T> show, Consumer<String> say) {
        int needs = plan.all(Requirement.class).size();
        if (needs <= AT_ONCE) {
            latest.drop();
            show.accept(work.apply(plan));
        } else {
            say.accept(Words.with("coverage.reading", needs));
            latest.call(() -> work.apply(plan), show);
        }
    }
}
