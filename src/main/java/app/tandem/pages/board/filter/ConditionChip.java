package app.tandem.pages.board.filter;

import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.pages.board.lines.Query;
import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One condition of the filter and how much it hides: a click turns it into its opposite or takes it away.
final class ConditionChip extends HBox {

    private final FilterBar bar;
    private final Button name = new Button();
    private final Button away;
    private BoardFilter part = BoardFilter.NONE;

    ConditionChip(FilterBar bar) {
        this.bar = bar;
        away = Icons.button(Feather.X, Words.of("board.filter.away"),
                () -> bar.set(bar.filter().without(part)));
        name.getStyleClass().add("flat");
        name.setOnAction(_ -> turn());
        getStyleClass().add("condition");
        getChildren().setAll(name, away);
    }

    void show(BoardFilter next, long hidden) {
        part = next;
        var words = words(next);
        var text = Words.with("board.filter.hides", words, hidden);
        name.setText(text);
        name.setMouseTransparent(!turns());
        name.setFocusTraversable(turns());
        name.setAccessibleText(turns() ? Words.with("board.filter.turn", text) : text);
        away.setAccessibleText(Words.with("board.filter.remove", words));
    }

    private boolean turns() {
        return part.query().parts().size() == 1;
    }

    private void turn() {
        var filter = bar.filter();
        var wanted = part.query().parts().getFirst();
        var parts = filter.query().parts().stream()
                .map(each -> each.equals(wanted) ? opposite(each) : each)
                .toList();
        bar.set(new BoardFilter(parts.size() == 1 ? parts.getFirst() : new Query.All(parts),
                filter.whose(), filter.domain()));
    }

    private static Query opposite(Query part) {
        return part instanceof Query.Not(var what) ? what : new Query.Not(part);
    }

    private static String words(BoardFilter part) {
        if (part.whose() != Whose.ALL) return Words.of(part.whose());
        var domain = part.domain();
        return domain == null ? part.query().text() : domain;
    }
}
