package app.tandem.pages;

import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A line in which what matters least gives way when there is no room for everything, so that nothing is cut.
public final class GivingWay extends HBox {

    private final List<Node> dispensable = new ArrayList<>();

    /// @param nodes the one that goes first stands first
    public void mayGo(Node... nodes) {
        dispensable.clear();
        dispensable.addAll(List.of(nodes));
        Views.fold(nodes);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double room = snapSizeX(getWidth()) - snappedLeftInset() - snappedRightInset() + 1;
        double whole = getChildren().stream()
                .filter(node -> dispensable.contains(node) ? !silent(node) : node.isManaged())
                .mapToDouble(node -> wide(node) + getSpacing())
                .sum() - getSpacing();
        for (var node : dispensable) {
            boolean fits = whole <= room && !silent(node);
            if (!fits && !silent(node)) whole -= wide(node) + getSpacing();
            node.setVisible(fits);
        }
        super.layoutChildren();
    }

    /// A label without a word takes no room, nor a gap beside it.
    private static boolean silent(Node node) {
        return node instanceof Label label && label.getText().isEmpty() && label.getGraphic() == null;
    }

    private double wide(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }
}
