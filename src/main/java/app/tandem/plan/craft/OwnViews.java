package app.tandem.plan.craft;

import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// The views that a person keeps for themselves, in no plan and for all plans.
public final class OwnViews {

    private static final String NOTE = "views";
    private static final String MARK = "own ";

    private final UnaryOperator<String> read;
    private final BiConsumer<String, String> write;
    private String known = "";
    private List<SavedView> views = List.of();

    /// @param read what is noted under a name
    /// @param write notes a text under a name
    public OwnViews(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.read = read;
        this.write = write;
    }

    public List<SavedView> on(String screen) {
        return all().stream().filter(view -> view.screen().equals(screen)).toList();
    }

    public boolean has(SavedView view) {
        return view.id().value().startsWith(MARK);
    }

    /// What the view is called in a list of views, which says of one's own that they are.
    public String title(SavedView view) {
        return has(view) ? Words.with("views.own", view.title()) : view.title();
    }

    /// Keeps the view; one of the same screen and name gives way to it.
    public SavedView keep(SavedView view) {
        var kept = mine(view);
        var next = new ArrayList<>(without(kept));
        next.add(kept);
        write.accept(NOTE, ViewText.of(next));
        return kept;
    }

    public void forget(SavedView view) {
        write.accept(NOTE, ViewText.of(without(view)));
    }

    private List<SavedView> without(SavedView view) {
        return all().stream().filter(each -> !each.id().equals(view.id())).toList();
    }

    /// Notes that somebody spoiled are as none.
    private List<SavedView> all() {
        var text = read.apply(NOTE);
        if (text.equals(known)) return views;
        known = text;
        try {
            var ids = Ids.seeded(0, Clock.systemUTC());
            views = ViewText.read(text, ids).stream().map(OwnViews::mine).toList();
        } catch (IllegalArgumentException _) {
            views = List.of();
        }
        return views;
    }

    private static SavedView mine(SavedView view) {
        return view.withId(Id.of(SavedView.class, MARK + view.screen() + " " + view.title()));
    }
}
