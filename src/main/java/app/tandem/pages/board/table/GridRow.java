package app.tandem.pages.board.table;

import app.tandem.pages.board.lines.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// One row of the table of cards; the heading of a group looks like one.
final class GridRow extends TableRow<Line> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(GROUP, line instanceof Line.Head);
        pseudoClassStateChanged(INNER, line instanceof Line.Head head && head.inner());
        setAccessibleText(line instanceof Line.Head head ? head.spoken() : null);
    }
}
