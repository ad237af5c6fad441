package app.tandem.pages.board.filter;

import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.plan.Words;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryWords;
import app.tandem.plan.query.Regrouped;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One condition of the filter in words, and how much it hides: a click turns it into its opposite, its menu
/// joins it with the one before it, and the cross takes it away.
final class ConditionChip extends HBox {

    private final FilterBar bar;
    private final Button name = new Button();
    private final MenuButton more = new MenuButton();
    private final Button away;
    private BoardFilter part = BoardFilter.NONE;

    ConditionChip(FilterBar bar) {
        this.bar = bar;
        away = Icons.button(Feather.X, Words.of("board.filter.away"),
                () -> bar.set(bar.filter().without(part)));
        name.getStyleClass().add("flat");
        name.setOnAction(_ -> change(Regrouped.opposite(query(), wanted())));
        more.getStyleClass().add("flat");
        more.getItems().setAll(new MenuItem()); // a menu without items does not open
        more.setOnShowing(_ -> more.getItems().setAll(items()));
        getStyleClass().add("condition");
        getChildren().setAll(name, more, away);
    }

    void show(BoardFilter next, long hidden, Names names) {
        part = next;
        var words = words(next, names);
        var text = Words.with("board.filter.hides", words, hidden);
        name.setText(text);
        name.setMouseTransparent(!turns());
        name.setFocusTraversable(turns());
        name.setAccessibleText(turns() ? Words.with("board.filter.turn", text) : text);
        more.setVisible(turns());
        more.setManaged(turns());
        more.setAccessibleText(Words.with("board.filter.more", words));
        away.setAccessibleText(Words.with("board.filter.remove", words));
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item(Words.of("board.filter.opposite"), Regrouped.opposite(query(), wanted())));
        Regrouped.before(query(), wanted()).ifPresent(before -> {
            var words = new QueryWords(bar.names()).of(before);
            items.add(item(Words.with("board.filter.either", words),
                    Regrouped.either(query(), before, wanted())));
            items.add(item(Words.with("board.filter.both", words),
                    Regrouped.both(query(), before, wanted())));
        });
        if (wanted() instanceof Query.Any || wanted() instanceof Query.All) {
            items.add(item(Words.of("board.filter.apart"), Regrouped.apart(query(), wanted())));
        }
        return items;
    }

    private MenuItem item(String text, Query changed) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> change(changed));
        return item;
    }

    private boolean turns() {
        return part.whose() == Whose.ALL && part.domain() == null;
    }

    private Query query() {
        return bar.filter().query();
    }

    private Query wanted() {
        return part.query();
    }

    private void change(Query changed) {
        var filter = bar.filter();
        bar.set(new BoardFilter(changed, filter.whose(), filter.domain()));
    }

    private static String words(BoardFilter part, Names names) {
        if (part.whose() != Whose.ALL) return Words.of(part.whose());
        var domain = part.domain();
        return domain == null ? new QueryWords(names).of(part.query()) : domain;
    }
}
