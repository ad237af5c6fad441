package app.tandem.pages.compare;

import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.ui.Icons;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Every change as a line: what happened, to what, the old value struck through, the new one, and why.
final class ChangeTable extends TableView<ChangeLine> {

    private static final List<Double> WIDTHS = List.of(7.6, 22.0, 7.9, 10.0, 10.0, 26.0);
    /// Of the width of a column, what its text may fill.
    private static final double FILLED = 0.88;

    private final RoomPages<ChangeLine> pages = new RoomPages<>(this, rows -> Lists.update(getItems(), rows));

    ChangeTable() {
        Tables.dense(this).getColumns().setAll(List.of(
                Tables.drawn(Words.of("compare.column.change"), line -> line, ChangeTable::sign),
                Tables.column(Words.of("compare.column.what"),
                        line -> line.first() ? line.difference().name() : ""),
                Tables.column(Words.of("compare.column.field"), line -> line.field().field()),
                Tables.drawn(Words.of("compare.column.before"), line -> line.field().before(),
                        this::struck),
                Tables.column(Words.of("compare.column.after"), line -> line.field().after()),
                Tables.column(Words.of("compare.column.reason"), ChangeTable::reason)));
        setAccessibleText(Words.of("compare.changes"));
        setSortPolicy(_ -> false);
        getStyleClass().add("changes");
    }

    /// Columns for type of that height.
    void fit(double em) {
        Tables.widths(this, em, WIDTHS);
    }

    /// A room sees only what moved, one line each.
    void show(List<Difference> differences, Presenting mode) {
        var lines = ChangeLine.of(differences);
        pages.show(mode == Presenting.OFF ? lines : lines.stream()
                .filter(line -> line.first() && line.difference().moved()).toList(), mode);
    }

    /// Which page of the changes a room sees.
    Node page() {
        return pages;
    }

    static Feather icon(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS;
            case RESTORED -> Feather.ROTATE_CCW;
            case LATER -> Feather.CHEVRONS_RIGHT;
            case EARLIER -> Feather.CHEVRONS_LEFT;
            case CHANGED -> Feather.EDIT_2;
            case REMOVED -> Feather.MINUS;
        };
    }

    private static @Nullable Node sign(ChangeLine line) {
        if (!line.first()) return new Label();
        var label = new Label(Words.of(line.difference().kind()));
        if (line.difference().kind() == Difference.Kind.LATER) label.getStyleClass().add("warn");
        return Icons.on(label, icon(line.difference().kind()));
    }

    private @Nullable Node struck(String before) {
        if (before.isEmpty()) return new Label();
        var text = new Text(before);
        text.getStyleClass().add("struck");
        text.wrappingWidthProperty().bind(getColumns().get(3).widthProperty().multiply(FILLED));
        return text;
    }

    private static String reason(ChangeLine line) {
        var difference = line.difference();
        if (!line.first() || !difference.moved()) return "";
        return difference.reason().isBlank() ? Words.of("compare.reason.missing") : difference.reason();
    }
}
