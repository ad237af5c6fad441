package app.tandem.pages;

import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Words;
import app.tandem.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;

/// A long list in front of a room: eight lines at a time, turned with Page Down and Page Up, and "2 / 3" to
/// say that there is more. Off the projector it shows every line.
public final class RoomPages<R> extends Label {

    /// What a room can read at once.
    private static final int LINES = 8;

    private final Node owner;
    private final Consumer<List<R>> lines;
    private final EventHandler<KeyEvent> keys = this::key;
    private List<R> rows = List.of();
    private Presenting mode = Presenting.OFF;
    private int page;

    /// @param owner what the list stands in; its keys turn the pages while it can be seen
    /// @param lines shows those lines and no others
    public RoomPages(Node owner, Consumer<List<R>> lines) {
        this.owner = owner;
        this.lines = lines;
        setId("room-pages");
        getStyleClass().add("strong");
        setMinWidth(USE_PREF_SIZE);
        owner.sceneProperty().subscribe((before, now) -> {
            if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        });
        Views.fold(this);
        setVisible(false);
    }

    public void show(List<R> rows, Presenting mode) {
        if (mode != this.mode) page = 0;
        this.rows = rows;
        this.mode = mode;
        show();
    }

    private void key(KeyEvent event) {
        if (mode == Presenting.OFF || !seen()) return;
        switch (event.getCode()) {
            case PAGE_DOWN -> page++;
            case PAGE_UP -> page--;
            default -> {
                return;
            }
        }
        show();
        event.consume();
    }

    private void show() {
        boolean on = mode == Presenting.ON;
        int pages = Math.max(1, Math.ceilDiv(rows.size(), LINES));
        page = on ? Math.clamp(page, 0, pages - 1) : 0;
        setVisible(on && pages > 1);
        setText(Words.with("present.page", page + 1, pages));
        setAccessibleText(Words.with("sessions.readback.page", page + 1, pages));
        int from = page * LINES;
        lines.accept(on ? rows.subList(from, Math.min(from + LINES, rows.size())) : rows);
    }

    /// Whether nothing that it stands in is hidden.
    private boolean seen() {
        for (Node at = owner; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
