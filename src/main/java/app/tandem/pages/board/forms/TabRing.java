package app.tandem.pages.board.forms;

import app.tandem.ui.Focus;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps Tab inside a form that lies over a page: after the last field comes the first again.
record TabRing(Parent form) {

    void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) return;
        var stops = new ArrayList<Node>();
        collect(form, stops);
        if (stops.isEmpty() || editsCell(event)) return;
        int at = at(stops);
        int step = event.isShiftDown() ? -1 : 1;
        stops.get(at < 0 ? 0 : Math.floorMod(at + step, stops.size())).requestFocus();
        event.consume();
    }

    private static int at(List<Node> stops) {
        for (int i = 0; i < stops.size(); i++) {
            if (Focus.within(stops.get(i))) return i;
        }
        return -1;
    }

    /// In the cell of a table, Tab goes to the next cell.
    private static boolean editsCell(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl field)) return false;
        for (Node each = field; each != null; each = each.getParent()) {
            if (each instanceof IndexedCell<?>) return true;
        }
        return false;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node.isFocusTraversable()) stops.add(node);
        else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
