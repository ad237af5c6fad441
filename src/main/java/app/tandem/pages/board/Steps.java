package app.tandem.pages.board;

import app.tandem.plan.backlog.LinkScene.Ladder;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Where the cards of a column stand on the screen just now.
final class Steps {

    private Steps() {}

    /// As seen from that node.
    static Ladder of(ListView<?> list, Node from) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return Ladder.EMPTY;
        var first = flow.getFirstVisibleCell();
        if (first == null || first.getHeight() <= 0) return Ladder.EMPTY;
        var top = from.sceneToLocal(first.localToScene(0, 0));
        var where = ring(flow, first);
        var box = from.sceneToLocal(where.localToScene(where.getLayoutBounds()));
        return new Ladder(top.getY() - first.getIndex() * first.getHeight(), first.getHeight(),
                box.getCenterX());
    }

    /// The ring of the first card in sight, for a heading has none.
    private static Node ring(VirtualFlow<?> flow, IndexedCell<?> first) {
        var last = flow.getLastVisibleCell();
        for (int i = first.getIndex(); last != null && i <= last.getIndex(); i++) {
            var ring = flow.getCell(i).lookup(".port-ring");
            if (ring != null) return ring;
        }
        return first;
    }
}
