package app.tandem.shell;

import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Way;
import app.tandem.plan.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which page is in front, how one came there, and on which page a row lives.
public final class Router implements Way {

    private record Stop(Page page, Optional<Id<?>> row) {}

    private List<Page> pages = List.of();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
    private final Deque<Stop> before = new ArrayDeque<>();
    private final Deque<Stop> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /// Starts on the first of the pages.
    void serve(List<Page> pages) {
        this.pages = List.copyOf(pages);
        page.set(pages.getFirst());
    }

    List<Page> pages() {
        return pages;
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Shows the row on the first page that has it.
    @Override
    public void open(Id<?> id) {
        var here = stop();
        for (Page candidate : pages) {
            if (candidate.reveal(id)) {
                leave(here);
                page.set(candidate);
                return;
            }
        }
    }

    @Override
    public void go(Place place) {
        pages.stream().filter(candidate -> candidate.place() == place).findFirst().ifPresent(this::go);
    }

    @Override
    public void go(Place place, Id<?> id) {
        pages.stream().filter(candidate -> candidate.place() == place).findFirst().ifPresent(next -> {
            next.reveal(id);
            go(next);
        });
    }

    void go(Page next) {
        if (next.equals(page.get())) return;
        leave(stop());
        page.set(next);
    }

    void back() {
        travel(before, after);
    }

    void forward() {
        travel(after, before);
    }

    private void travel(Deque<Stop> from, Deque<Stop> to) {
        if (from.isEmpty()) return;
        to.push(stop());
        var stop = from.pop();
        page.set(stop.page());
        stop.row().ifPresent(stop.page()::reveal);
        tell();
    }

    private void leave(Stop here) {
        before.push(here);
        after.clear();
        tell();
    }

    private Stop stop() {
        return new Stop(page.get(), page.get().selection().getValue());
    }

    private void tell() {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }
}
