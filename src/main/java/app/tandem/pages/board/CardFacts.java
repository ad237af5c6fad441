package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.mark.MarkPill;
import app.tandem.plan.Horizon;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Stalemate;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Pill;
import app.tandem.ui.SideBadge;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The line below a card's title: whose turn it is, how much it matters, how well it is answered. Its nodes
/// stay the same from card to card, for styling new ones is what makes a column slow.
final class CardFacts {

    private final GivingWay line = new GivingWay();
    private final Label code = Badges.label("");
    private final MarkPill mark = new MarkPill();
    private final Label moscow = Badges.label("");
    private final HBox kind = new HBox();
    private final HBox turn = new HBox();
    private final HBox holder = new HBox();
    private final Label age = Badges.label("");
    private final Pill settled = new Pill(Pill.Tone.OK, Feather.CHECK, "");
    private final HarveyBall ball = new HarveyBall(0, "");
    private final Label answer = Badges.label("");
    private final HBox answered = new HBox(ball, answer);
    private final Label links = Badges.label("");
    private final Label when = Badges.label("");
    private final Label from = Badges.label("");
    private final Label rounds = Badges.label("");
    private final Label cost = Badges.label("");
    private final Map<Capability.Availability, Node> kinds = new EnumMap<>(Capability.Availability.class);
    private final Map<Turn.Holder, Node> holders = new EnumMap<>(Turn.Holder.class);
    private @Nullable Class<?> made;

    CardFacts() {
        Views.fold(turn, settled, mark);
        mark.setVisible(false);
        line.getStyleClass().add("facts");
        moscow.getStyleClass().setAll("label", "pill", "neutral");
        turn.getStyleClass().add("turn");
        turn.getChildren().setAll(Badges.label(Words.of("board.turn")), holder, age);
        answered.getStyleClass().add("answer");
    }

    Node view() {
        return line;
    }

    void show(Line.Card card) {
        if (made != card.getClass()) make(card);
        code.setText(card.card().code().toString());
        tone(rounds, card.turn().rounds() > Stalemate.MOST_ROUNDS);
        rounds.setText(card.turn().rounds() < 2 ? "" : Spoken.rounds(card));
        waits(card);
        switch (card) {
            case Line.Need need -> {
                var requirement = need.requirement();
                moscow.setText(Words.of(requirement.moscow()));
                when.setText(requirement.horizon() == Horizon.UNDECIDED ? ""
                        : Words.of(requirement.horizon()));
                from.setText(Words.of(requirement.origin()));
                var word = Spoken.coverage(need);
                answer.setText(word);
                answer.getStyleClass().setAll("label", need.answer().gap() ? "gap" : "meta");
                ball.setPoints(need.answer().coverage().points(), word);
            }
            case Line.Offer offer -> {
                one(kind, kinds.computeIfAbsent(offer.capability().availability(), CardFacts::pill));
                when.setText(Spoken.ready(offer));
                from.setText(Visible.line(offer.capability().domain()));
                cost.setText(Spoken.cost(offer));
                links.setText(Spoken.links(offer.fits().size()));
            }
        }
    }

    /// The mark that the card wears, if any.
    void mark(Optional<MarkRule> rule) {
        rule.ifPresent(mark::show);
        mark.setVisible(rule.isPresent());
    }

    /// What matters least gives way.
    private void make(Line.Card card) {
        made = card.getClass();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean need = card instanceof Line.Need;
        if (need) {
            line.getChildren().setAll(code, mark, moscow, turn, settled, when, from, rounds, gap, answered);
            line.mayGo(from, when, rounds, moscow, code);
        } else {
            line.getChildren().setAll(code, mark, kind, turn, when, from, cost, gap, links);
            line.mayGo(cost, from, when, links, code);
        }
    }

    private void waits(Line.Card card) {
        var waits = card.turn().holder();
        boolean open = waits != Turn.Holder.NOBODY;
        turn.setVisible(open);
        settled.setVisible(!open && card instanceof Line.Need);
        if (!open) {
            settle(card);
            return;
        }
        one(holder, holders.computeIfAbsent(waits, CardFacts::badge));
        boolean stalled = card.waiting().stalled();
        age.setText(Words.with("board.turn.days", card.waiting().days(), stalled ? 1 : 0));
        tone(age, stalled);
    }

    private static void tone(Label label, boolean warns) {
        var looks = label.getStyleClass();
        if (warns == looks.contains("warn")) return;
        if (warns) looks.addAll("warn", "strong");
        else looks.removeAll("warn", "strong");
    }

    private void settle(Line.Card card) {
        if (!(card instanceof Line.Need need)) return;
        var status = need.requirement().status();
        settled.setText(status.open() ? Words.of("board.turn.agreed") : Words.of(status));
    }

    /// One of the nodes that the box has held so far; the others wait unseen, styled already.
    private static void one(HBox box, Node wanted) {
        if (!box.getChildren().contains(wanted)) {
            Views.fold(wanted);
            box.getChildren().add(wanted);
        }
        for (var node : box.getChildren()) node.setVisible(node.equals(wanted));
    }

    private static SideBadge badge(Turn.Holder holder) {
        return switch (holder) {
            case IT -> new SideBadge(SideBadge.Party.IT, Words.of("side.it"), Words.of(holder));
            case CC -> new SideBadge(SideBadge.Party.CC, Words.of("side.cc"), Words.of(holder));
            case BOTH -> new SideBadge(SideBadge.Party.JOINT, Words.of("side.joint"), Words.of(holder));
            case NOBODY, VENDOR, FINANCE ->
                new SideBadge(SideBadge.Party.OTHER, Words.of(holder), Words.of(holder));
        };
    }

    private static Pill pill(Capability.Availability availability) {
        return switch (availability) {
            case IN_USE -> new Pill(Pill.Tone.OK, Feather.CHECK, Words.of(availability));
            case LICENSED_UNUSED -> new Pill(Pill.Tone.WARN, Feather.PACKAGE, Words.of(availability));
            case VENDOR_ROADMAP -> new Pill(Pill.Tone.NEUTRAL, Feather.CLOCK, Words.of(availability));
            case MARKET -> new Pill(Pill.Tone.NEUTRAL, Feather.SHOPPING_BAG, Words.of(availability));
            case BUILD -> new Pill(Pill.Tone.NEUTRAL, Feather.TOOL, Words.of(availability));
            case NOT_AVAILABLE -> new Pill(Pill.Tone.NEUTRAL, Feather.SLASH, Words.of(availability));
        };
    }
}
