package app.tandem.pages;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// The wish to read and change all that is known of the selected row. It travels from a page up to the
/// window, beside whose page the inspector stands.
public final class Inspect {

    public static final EventType<Event> WISHED = new EventType<>(Event.ANY, "INSPECT");

    private Inspect() {}

    public static void wish(Node from) {
        Event.fireEvent(from, new Event(WISHED));
    }
}
