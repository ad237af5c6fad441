package app.tandem.pages.board;

import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Grouping;
import app.tandem.pages.board.table.BoardTable;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.ui.TableLook;
import app.tandem.ui.Views;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The table in the place of the columns. It is made when it is first wanted.
final class TableTwin {

    private final VBox page;
    private final Node columns;
    private final Supplier<BoardTable> making;
    private @Nullable BoardTable table;
    private @Nullable Cards cards;
    private Grouping grouping = Grouping.none(Plan.EMPTY);
    private TableLook look = TableLook.PLAIN;
    private boolean shown;

    TableTwin(VBox page, Node columns, Supplier<BoardTable> making) {
        this.page = page;
        this.columns = columns;
        this.making = making;
        Views.fold(columns);
    }

    boolean shown() {
        return shown;
    }

    TableLook look() {
        return table == null ? look : table.look();
    }

    void look(TableLook next) {
        look = next;
        if (table != null) table.look(next);
    }

    /// While it is out of sight the table costs nothing.
    void show(Cards next, Grouping groups) {
        cards = next;
        grouping = groups;
        if (shown && table != null) table.show(next, groups);
    }

    /// @param side whose table comes first
    void turn(Side side) {
        shown = !shown;
        columns.setVisible(!shown);
        var made = table == null ? making.get() : table;
        if (table == null) {
            table = made;
            made.look(look);
            Views.fold(made.view());
            VBox.setVgrow(made.view(), Priority.ALWAYS);
            page.getChildren().add(made.view());
        }
        made.view().setVisible(shown);
        if (!shown) return;
        if (cards != null) made.show(cards, grouping);
        made.focus(side);
    }

    /// Shows the needs as a tree, in the place of the table.
    void tree() {
        if (table != null) table.focusTree();
    }

    /// Answers whether the table is shown and has the row.
    boolean select(Id<?> id) {
        return shown && table != null && table.select(id);
    }
}
