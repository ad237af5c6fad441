package app.tandem.pages.board.filter;

import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Sieve;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// What the filter asks for, condition by condition, and how much each of them hides. Never out of sight
/// while something is hidden. Its nodes stay while somebody types.
final class Conditions {

    private final Pane pane;
    private final FilterBar bar;
    private final List<ConditionChip> chips = new ArrayList<>();
    private final Label summary = new Label();
    private final Button everything = new Button(Words.of("board.filter.clear"));

    Conditions(Pane pane, FilterBar bar) {
        this.pane = pane;
        this.bar = bar;
        pane.getStyleClass().add("conditions");
        summary.getStyleClass().add("meta");
        everything.getStyleClass().add("flat");
        everything.setOnAction(_ -> bar.clear());
    }

    void show(Sieve sieve, Cards shown) {
        var filter = bar.filter();
        boolean hides = !filter.isEmpty();
        pane.setVisible(hides);
        if (!hides) return;
        var each = filter.each();
        while (chips.size() < each.size()) chips.add(new ConditionChip(bar));
        for (int at = 0; at < each.size(); at++) {
            chips.get(at).show(each.get(at), sieve.hidden(each.get(at)), sieve.names());
        }
        var all = sieve.all();
        summary.setText(Words.with("board.filter.shown", shown.needs().size(), all.needs().size(),
                shown.offers().size(), all.offers().size()));
        var nodes = new ArrayList<Node>(chips.subList(0, each.size()));
        nodes.addAll(List.of(summary, everything));
        Lists.update(pane.getChildren(), nodes);
    }
}
