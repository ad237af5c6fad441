package app.tandem.pages.compare;

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

    ChangeTable() {
        Tables.dense(this).getColumns().setAll(List.of(
                Tables.drawn(Words.of("compare.column.change"), line -> line, ChangeTable::sign),
                Tables.column(Words.of("compare.column.what"),
                        line -> line.first() ? line.difference().name() : ""),
                Tables.column(Words.of("compare.column.field"), line -> line.field().field()),
                Tables.drawn(Words.of("compare.column.before"), line -> line.field().before(),
                        ChangeTable::struck),
                Tables.column(Words.of("compare.column.after"), line -> line.field().after()),
                Tables.column(Words.of("compare.column.reason"), ChangeTable::reason)));
        setAccessibleText(Words.of("compare.changes"));
        setSortPolicy(_ -> false);
        Tables.widths(this, 14, List.of(7.6, 26.0, 7.9, 12.0, 12.0, 18.0));
    }

    void show(List<Difference> differences) {
        Lists.update(getItems(), ChangeLine.of(differences));
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

    private static @Nullable Node struck(String before) {
        if (before.isEmpty()) return new Label();
        var text = new Text(before);
        text.getStyleClass().add("struck");
        return text;
    }

    private static String reason(ChangeLine line) {
        var difference = line.difference();
        if (!line.first() || !difference.moved()) return "";
        return difference.reason().isBlank() ? Words.of("compare.reason.missing") : difference.reason();
    }
}
