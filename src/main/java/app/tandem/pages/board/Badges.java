package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Turn;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Pill;
import app.tandem.ui.SideBadge;
import app.tandem.ui.Ticks;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The small drawings of a card: whose turn it is, how much it matters, how well it is answered.
final class Badges {

    private Badges() {}

    /// The line below a card's title, in which what matters least gives way.
    static GivingWay facts(Line.Card line) {
        var facts = new GivingWay();
        var code = label(line.card().code().toString());
        switch (line) {
            case Line.Need need -> {
                var moscow = moscow(need.requirement().moscow());
                facts.getChildren().setAll(code, moscow, turn(need), gap(), coverage(need));
                facts.mayGo(moscow, code);
            }
            case Line.Offer offer -> {
                var links = label(Spoken.links(offer.fits().size()));
                facts.getChildren().setAll(code, availability(offer.capability().availability()),
                        turn(offer), gap(), links);
                facts.mayGo(links, code);
            }
        }
        return facts;
    }

    private static Node turn(Line.Card line) {
        var turn = line.turn();
        if (turn.holder() == Turn.Holder.NOBODY) return settled(line);
        var row = new HBox(label(Words.of("board.turn")), holder(turn.holder()));
        row.getStyleClass().add("turn");
        var age = label(Words.with("board.turn.days", line.waiting().days(),
                line.waiting().stalled() ? 1 : 0));
        if (line.waiting().stalled()) age.getStyleClass().addAll("warn", "strong");
        row.getChildren().add(age);
        return row;
    }

    static SideBadge holder(Turn.Holder holder) {
        return switch (holder) {
            case IT -> new SideBadge(SideBadge.Party.IT, Words.of("side.it"), Words.of(holder));
            case CC -> new SideBadge(SideBadge.Party.CC, Words.of("side.cc"), Words.of(holder));
            case BOTH -> new SideBadge(SideBadge.Party.JOINT, Words.of("side.joint"), Words.of(holder));
            case NOBODY, VENDOR, FINANCE ->
                new SideBadge(SideBadge.Party.OTHER, Words.of(holder), Words.of(holder));
        };
    }

    private static Node moscow(Moscow moscow) {
        var pill = label(Words.of(moscow));
        pill.getStyleClass().setAll("label", "pill", "neutral");
        return pill;
    }

    private static Node availability(Capability.Availability availability) {
        return switch (availability) {
            case IN_USE -> new Pill(Pill.Tone.OK, Feather.CHECK, Words.of(availability));
            case LICENSED_UNUSED -> new Pill(Pill.Tone.WARN, Feather.PACKAGE, Words.of(availability));
            case VENDOR_ROADMAP -> new Pill(Pill.Tone.NEUTRAL, Feather.CLOCK, Words.of(availability));
            case MARKET -> new Pill(Pill.Tone.NEUTRAL, Feather.SHOPPING_BAG, Words.of(availability));
            case BUILD -> new Pill(Pill.Tone.NEUTRAL, Feather.TOOL, Words.of(availability));
            case NOT_AVAILABLE -> new Pill(Pill.Tone.NEUTRAL, Feather.SLASH, Words.of(availability));
        };
    }

    private static Node coverage(Line.Need need) {
        var word = Spoken.coverage(need);
        var row = new HBox(new HarveyBall(need.answer().coverage().points(), word), label(word));
        row.getStyleClass().add("answer");
        return row;
    }

    static Ticks.Given ticks(Fit fit) {
        if (fit.agreed()) return Ticks.Given.BOTH;
        if (fit.ticked(Side.IT)) return Ticks.Given.LEFT;
        return fit.ticked(Side.CC) ? Ticks.Given.RIGHT : Ticks.Given.NONE;
    }

    /// Text that is never cut short.
    static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("meta");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Pushes what follows to the far end of the line.
    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node settled(Line.Card line) {
        if (!(line instanceof Line.Need need)) return new Region();
        var open = need.requirement().status().open();
        return new Pill(Pill.Tone.OK, Feather.CHECK,
                open ? Words.of("board.turn.agreed") : Words.of(need.requirement().status()));
    }
}
