package app.tandem.pages.board;

import app.tandem.pages.Page.Presenting;
import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Line;
import java.util.List;
import javafx.scene.control.ListView;

/// The board as a room sees it: whole pages of so many pairs that everybody can read them.
final class OnProjector {

    private static final int PAIRS = 8;

    private final List<ListView<Line>> columns;
    private Presenting mode = Presenting.OFF;
    private int page;

    OnProjector(List<ListView<Line>> columns) {
        this.columns = columns;
    }

    boolean on() {
        return mode == Presenting.ON;
    }

    /// While the room looks on, the cards of a page share the height of their column.
    void set(Presenting next) {
        mode = next;
        page = 0;
        for (var column : columns) {
            var size = column.fixedCellSizeProperty();
            size.unbind();
            if (!on()) continue;
            size.bind(column.heightProperty().subtract(1).divide(PAIRS)
                    .map(height -> Math.floor(height.doubleValue())));
        }
    }

    Cards page(Cards all) {
        return all.page(page, PAIRS);
    }

    /// Answers whether there are pages to turn.
    boolean turn(int by, Cards all) {
        if (!on()) return false;
        int last = all.pages(PAIRS).size() - 1;
        page = Math.clamp(page + (long) by, 0, Math.max(0, last));
        return true;
    }

    void firstPage() {
        page = 0;
    }
}
