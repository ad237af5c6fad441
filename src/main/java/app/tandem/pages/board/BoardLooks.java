package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.SavedViews;
import app.tandem.pages.board.filter.FilterBar;
import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.plan.craft.SavedView;
import app.tandem.plan.query.QueryText;
import app.tandem.ui.TableLook;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the board looks, as a view that can be kept: filter, groups, and the columns of the table.
///
/// @param turn shows the cards as tables, or the tables as cards
record BoardLooks(Desk desk, FilterBar bar, TableTwin twin, Runnable turn) implements SavedViews.Looks {

    @Override
    public SavedView now(SavedView blank) {
        var filter = bar.filter();
        var domain = filter.domain();
        var table = twin.look();
        return blank.with()
                .form(twin.shown() ? SavedView.Form.TABLE : SavedView.Form.CARDS)
                .filter(filter.query().text())
                .turn(filter.whose() == Whose.ALL ? "" : filter.whose().name())
                .domain(domain == null ? "" : domain)
                .grouping(bar.groups().outer())
                .within(bar.groups().inner())
                .hidden(table.hidden())
                .sorting(table.sorting())
                .columns(table.columns())
                .build();
    }

    /// What the plan no longer has, a domain or an added field, narrows nothing down.
    @Override
    public void show(SavedView view) {
        bar.set(new BoardFilter(QueryText.read(view.filter()), whose(view), domain(view)));
        bar.groups().set(view.grouping(), view.within());
        twin.look(new TableLook(view.hidden(), view.sorting(), view.columns()));
        if (twin.shown() != (view.form() == SavedView.Form.TABLE)) turn.run();
    }

    private static Whose whose(SavedView view) {
        return Arrays.stream(Whose.values()).filter(each -> each.name().equals(view.turn())).findFirst()
                .orElse(Whose.ALL);
    }

    private @Nullable String domain(SavedView view) {
        return bar.knows(view.domain()) ? view.domain() : null;
    }
}
