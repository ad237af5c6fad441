package app.tandem.shell.recent;

import app.tandem.plan.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What somebody looked at last in this window, the latest first.
public final class Recent {

    /// More than this nobody remembers.
    private static final int MOST = 8;

    private final Deque<Id<?>> ids = new ArrayDeque<>();

    /// Notes whatever is selected from now on.
    public void follow(ObservableValue<Optional<Id<?>>> selection) {
        selection.subscribe(id -> {
            if (id != null) id.ifPresent(this::note);
        });
    }

    public void note(Id<?> id) {
        ids.remove(id);
        ids.addFirst(id);
        if (ids.size() > MOST) ids.removeLast();
    }

    public List<Id<?>> all() {
        return List.copyOf(ids);
    }
}
