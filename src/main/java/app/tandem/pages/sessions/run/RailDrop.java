package app.tandem.pages.sessions.run;

import app.tandem.plan.session.AgendaItem;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// The agenda point that something is let go over.
final class RailDrop {

    private RailDrop() {}

    static Optional<AgendaItem> under(MouseEvent released) {
        if (released.isStillSincePress()) return Optional.empty();
        Node under = released.getPickResult().getIntersectedNode();
        while (under != null && !(under instanceof RailCell)) under = under.getParent();
        return under instanceof RailCell cell ? Optional.ofNullable(cell.getItem()) : Optional.empty();
    }
}
