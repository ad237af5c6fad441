package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Checks;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A way of looking at a page to which people gave a name, so as to have it again.
///
/// @param screen [#BOARD], or the name of the kind of rows that the list shows
/// @param filter as it is typed
/// @param turn whose move the shown cards wait for; empty for all
/// @param domain the domain looked at; empty for all
/// @param grouping what the cards have in common under one heading; empty for nothing
/// @param within what the cards of a group have in common under one heading again
/// @param hidden columns that are not shown
/// @param sorting columns by which rows stand in order, `-` before one that goes backwards
@RecordBuilder
public record SavedView(
        Id<SavedView> id, String title, String screen, Form form, String filter, String turn, String domain,
        String grouping, String within, List<String> hidden, List<String> sorting,
        List<String> columns, List<String> settings)
        implements Row, SavedViewBuilder.With {

    public static final String BOARD = "board";

    /// The id and the name stand first.
    private static final int UNNAMED = 2;
    private static final String BETWEEN = "\u001F";

    /// Whether it shows cards or a table of them.
    public enum Form { CARDS, TABLE }

    public SavedView {
        Checks.title(title);
        hidden = List.copyOf(hidden);
        sorting = List.copyOf(sorting);
        columns = List.copyOf(columns);
        settings = List.copyOf(settings);
    }

    /// A view that shows everything as it comes.
    public static SavedView of(Id<SavedView> id, String title, String screen) {
        return new SavedView(id, title, screen, Form.TABLE, "", "", "", "", "", List.of(), List.of(),
                List.of(), List.of());
    }

    /// Those of one screen, by name.
    public static List<SavedView> on(Plan plan, String screen) {
        return plan.all(SavedView.class).stream()
                .filter(view -> view.screen.equals(screen))
                .sorted(Comparator.comparing(SavedView::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The one of that screen and name, whatever its case.
    public static Optional<SavedView> named(Plan plan, String screen, String title) {
        return on(plan, screen).stream()
                .filter(view -> view.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    /// How it looks, to be kept where there is no table of views: everything but its id and its name.
    public String look() {
        return Stream.of(Shape.of(SavedView.class).plain(this)).skip(UNNAMED)
                .map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /// This view looking as that text tells; empty when the text makes no sense.
    public Optional<SavedView> looking(String look) {
        var plain = Shape.of(SavedView.class).plain(this);
        var parts = look.split(BETWEEN, -1);
        if (parts.length != plain.length - UNNAMED) return Optional.empty();
        System.arraycopy(parts, 0, plain, UNNAMED, parts.length);
        try {
            return Optional.of((SavedView) Shape.of(SavedView.class).row(plain));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether both show the same, under whichever name.
    public boolean looksLike(SavedView other) {
        return withId(other.id).withTitle(other.title).equals(other);
    }

    /// Keeps the view; one of the same name gives way to it.
    public static Edit save(Plan plan, SavedView view) {
        var kept = named(plan, view.screen, view.title).map(old -> view.withId(old.id)).orElse(view);
        return Edit.put(Words.with("views.edit.save", view.title), kept);
    }

    /// Empty when another view of the screen has that name already.
    public static Optional<Edit> rename(Plan plan, SavedView view, String title) {
        boolean free = named(plan, view.screen, title).filter(other -> !other.id.equals(view.id)).isEmpty();
        return free ? Optional.of(Edit.put(Words.with("views.edit.rename", view.title, title.strip()),
                view.withTitle(title.strip()))) : Optional.empty();
    }

    /// Keeps them all; those of the same screens and names give way to them.
    public static Edit take(Plan plan, List<SavedView> views) {
        var label = Words.with("views.edit.take", views.size());
        return new Edit(label, views.stream().flatMap(view -> save(plan, view).changes().stream()).toList());
    }

    public static Edit forget(SavedView view) {
        return new Edit(Words.with("views.edit.forget", view.title), List.of(new Change.Remove(view)));
    }
}
