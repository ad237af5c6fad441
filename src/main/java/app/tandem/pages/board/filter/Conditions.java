package app.tandem.pages.board.filter;

import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.pages.board.lines.BoardFilter.Whose;
import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Query;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/// What the filter asks for, condition by condition, and how much each of them hides. Never out of sight
/// while something is hidden.
final class Conditions {

    private final Pane pane;
    private final FilterBar bar;

    Conditions(Pane pane, FilterBar bar) {
        this.pane = pane;
        this.bar = bar;
        pane.getStyleClass().add("conditions");
    }

    void show(Plan plan, Cards all, Cards shown) {
        var filter = bar.filter();
        boolean hides = !filter.isEmpty();
        pane.setVisible(hides);
        pane.setManaged(hides);
        if (!hides) return;
        var chips = new ArrayList<Node>();
        for (var part : filter.each()) {
            int left = all.filtered(part, plan).needs().size();
            chips.add(chip(part, all.needs().size() - left));
        }
        var summary = new Label(Words.with("board.filter.shown", shown.needs().size(), all.needs().size(),
                shown.offers().size(), all.offers().size()));
        summary.getStyleClass().add("meta");
        var everything = new Button(Words.of("board.filter.clear"));
        everything.getStyleClass().add("flat");
        everything.setOnAction(_ -> bar.clear());
        chips.addAll(List.of(summary, everything));
        pane.getChildren().setAll(chips);
    }

    private Node chip(BoardFilter part, int hidden) {
        var words = words(part);
        var text = Words.with("board.filter.hides", words, hidden);
        boolean turns = part.query().parts().size() == 1;
        Node name = turns ? turning(text, part.query()) : new Label(text);
        var away = Icons.button(Feather.X, Words.with("board.filter.remove", words),
                () -> bar.set(bar.filter().without(part)));
        var chip = new HBox(name, away);
        chip.getStyleClass().add("condition");
        return chip;
    }

    /// A click turns the condition into its opposite.
    private Node turning(String text, Query part) {
        var button = new Button(text);
        button.getStyleClass().add("flat");
        button.setAccessibleText(Words.with("board.filter.turn", text));
        button.setOnAction(_ -> {
            var filter = bar.filter();
            var parts = filter.query().parts().stream()
                    .map(each -> each.equals(part) ? opposite(each) : each)
                    .toList();
            bar.set(new BoardFilter(parts.size() == 1 ? parts.getFirst() : new Query.All(parts),
                    filter.whose(), filter.domain()));
        });
        return button;
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
