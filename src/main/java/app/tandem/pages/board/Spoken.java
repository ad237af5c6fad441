package app.tandem.pages.board;

import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.catalogue.CostBand;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.ui.Visible;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a card says aloud, as sentences.
public final class Spoken {

    private Spoken() {}

    /// A marked card says so last.
    static String line(Line.Card line, Optional<MarkRule> mark) {
        return mark.map(rule -> Words.with("mark.spoken", line(line), Visible.line(rule.title())))
                .orElseGet(() -> line(line));
    }

    private static String line(Line.Card line) {
        return switch (line) {
            case Line.Need need -> Words.with("board.card.need.spoken", need.requirement().code(),
                    Visible.line(need.requirement().title()), Words.of(need.requirement().moscow()),
                    coverage(need), turn(line), links(line.fits().size()),
                    Words.of(need.requirement().horizon()), Words.of(need.requirement().origin()));
            case Line.Offer offer -> Words.with("board.card.offer.spoken", offer.capability().code(),
                    Visible.line(offer.capability().title()), Words.of(offer.capability().availability()),
                    turn(line), links(line.fits().size()),
                    Stream.of(offer.capability().domain(), cost(offer), ready(offer))
                            .filter(each -> !each.isEmpty()).collect(Collectors.joining(", ")));
        };
    }

    /// Between what its yearly cost lies; nothing when nobody knows.
    static String cost(Line.Offer offer) {
        return CostBand.of(offer.capability()).map(CostBand::words).orElse("");
    }

    /// From when it can be used; nothing for what is in use.
    static String ready(Line.Offer offer) {
        return offer.ready().map(when -> Words.with("board.ready", PeriodWords.of(when))).orElse("");
    }

    /// How often the two sides have been over it.
    static String rounds(Line.Card line) {
        return Words.with("board.rounds", line.turn().rounds());
    }

    /// How well the requirement is answered, in a word.
    public static String coverage(Line.Need need) {
        return need.answer().gap() ? Words.of("board.gap") : Words.of(need.answer().coverage());
    }

    static String links(int count) {
        return Words.with("board.links", count);
    }

    static String turn(Line.Card line) {
        var turn = line.turn();
        if (turn.holder() == Turn.Holder.NOBODY) return Words.of("board.turn.nobody");
        return Words.with("board.turn.spoken", Words.of(turn.holder()), line.waiting().days(),
                line.waiting().stalled() ? 1 : 0, turn.rounds());
    }

    /// Whose move it is and for how many days, as short as a table wants it.
    public static String brief(Line.Card line) {
        var holder = line.turn().holder();
        return holder == Turn.Holder.NOBODY ? "" : Words.with("board.turn.brief", Words.of(holder),
                line.waiting().days(), line.waiting().stalled() ? 1 : 0);
    }

    static String fit(Fit fit, String from, String to) {
        var condition = fit.condition().isBlank() ? ""
                : Words.with("board.fit.condition", Visible.line(fit.condition()));
        return Words.with("board.fit.spoken", from, to, Words.of(fit.coverage()), ticks(fit), condition)
                .strip();
    }

    static String ticks(Fit fit) {
        if (fit.agreed()) return Words.of("board.ticks.both");
        if (fit.ticked(Side.IT)) return Words.of("board.ticks.it");
        if (fit.ticked(Side.CC)) return Words.of("board.ticks.cc");
        return Words.of("board.ticks.none");
    }
}
