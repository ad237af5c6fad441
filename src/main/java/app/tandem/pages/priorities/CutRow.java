package app.tandem.pages.priorities;

import app.tandem.pages.priorities.FigureTable.Entry;
import app.tandem.pages.priorities.FigureTable.Standing;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of a list that carries the line below it, or stands below that line.
final class CutRow extends TableRow<Entry> {

    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        var standing = entry == null ? Standing.UNCUT : entry.standing();
        pseudoClassStateChanged(LAST, standing == Standing.LAST);
        pseudoClassStateChanged(BELOW, standing == Standing.BELOW);
    }
}
