package app.tandem.pages;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// The wish to show a page to a room. It travels from a control up to the window, which knows the screens.
public final class Present {

    public static final EventType<Event> WISHED = new EventType<>(Event.ANY, "PRESENT");

    private Present() {}

    public static void wish(Node from) {
        Event.fireEvent(from, new Event(WISHED));
    }
}
