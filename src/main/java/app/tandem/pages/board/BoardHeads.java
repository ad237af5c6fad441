package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import app.tandem.pages.board.filter.FilterBar;
import app.tandem.pages.board.lines.Cards;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Icons;
import app.tandem.ui.SideBadge;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What stands above the columns, and in them while they are empty.
final class BoardHeads {

    private BoardHeads() {}

    static void name(GivingWay needs, GivingWay offers) {
        fill(needs, new SideBadge(SideBadge.Party.CC, Words.of("side.cc"), Words.of(Side.CC)),
                Words.of("board.needs.head"), Words.of("board.needs.what"));
        fill(offers, new SideBadge(SideBadge.Party.IT, Words.of("side.it"), Words.of(Side.IT)),
                Words.of("board.offers.head"), Words.of("board.offers.what"));
    }

    static void count(HBox needs, HBox offers, Cards shown) {
        number(needs, shown.needs().size());
        number(offers, shown.offers().size());
    }

    /// Where to begin, between two columns in which nothing stands yet.
    static HBox start() {
        var words = new Label(Words.of("board.empty.start"));
        words.setWrapText(true);
        words.setMinWidth(0);
        var start = new HBox(Icons.on(new Label(), Feather.ARROW_LEFT), words,
                Icons.on(new Label(), Feather.ARROW_RIGHT));
        start.getStyleClass().add("start");
        start.setMouseTransparent(true);
        return start;
    }

    /// Why a column is empty, and what to do: begin it, or let everything through again.
    static Node placeholder(Cards all, FilterBar filter, Command begin, Side side) {
        boolean nothing = filter.filter().isEmpty();
        boolean needs = side == Side.CC;
        return nothing
                ? new EmptyState(needs ? Words.of("board.empty.need") : Words.of("board.empty.offer"),
                        Words.with("board.empty.key", needs ? "N" : "Shift+N"), begin)
                : new EmptyState(filter.nothingLeft(), Words.of("board.filtered.next"),
                        Command.of(Words.with("board.filtered.all",
                                all.needs().size() + all.offers().size()), null,
                                filter::clear));
    }

    /// What to do next while a card waits for its partner.
    /// While somebody links, the hint takes the place of the tools.
    static void hint(Linking linking, Node tools, Label hint) {
        linking.fromProperty().subscribe(from -> {
            tools.setVisible(from == null);
            hint.setText(hint(from));
        });
    }

    private static String hint(Line.@Nullable Card from) {
        return switch (from) {
            case Line.Need need -> Words.with("board.hint.offer", need.card().code());
            case Line.Offer offer -> Words.with("board.hint.need", offer.card().code());
            case null -> "";
        };
    }

    private static void fill(GivingWay head, Node badge, String words, String more) {
        var name = new Label(words);
        name.getStyleClass().add("heading");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var what = Badges.label(more);
        head.getChildren().setAll(badge, name, what, Badges.label(""));
        head.mayGo(what);
    }

    private static void number(HBox head, int count) {
        if (head.getChildren().getLast() instanceof Label label) label.setText(Integer.toString(count));
    }
}
