package app.tandem.reports.minutes;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.Quorum;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Every decision with all that an auditor asks of it.
record DecisionsRegister(MinutesSource source) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.register")));
        var decisions = FirstPage.decisions(source);
        if (decisions.isEmpty()) {
            blocks.add(Block.Paragraph.of(Words.of("minutes.decisions.none")));
            return blocks;
        }
        blocks.add(Block.Paragraph.quiet(Words.of("minutes.register.votes")));
        blocks.add(new Block.Table(Words.of("minutes.register"),
                List.of(Column.of(Words.of("minutes.code"), 7), Column.of(Words.of("minutes.decision"), 56),
                        Column.of(Words.of(Side.IT), 10), Column.of(Words.of("minutes.cc"), 10),
                        Column.of(Words.field("owner"), 17)),
                decisions.stream().map(this::row).toList()));
        return blocks;
    }

    /// How a side voted, and where it stands when it does not stand fully behind it.
    static String vote(Decision decision, Side side) {
        var votes = decision.votes(side);
        var counted = votes.cast() == 0 ? "" : votes.toString();
        var position = decision.position(side);
        boolean told = position == Decision.Position.OPEN
                || (position == Decision.Position.FULLY && votes.cast() > 0);
        var words = MinutesSource.lines(counted, told ? "" : Words.of(position));
        return words.isEmpty() ? "–" : words;
    }

    /// What somebody could not go along with, one a line.
    static String reservations(Decision decision) {
        return MinutesSource.lines(
                said(Words.of("minutes.reservation.it"), decision.reservationIt()),
                said(Words.of("minutes.reservation.cc"), decision.reservationCc()),
                said(Words.field("dissent"), decision.dissent()));
    }

    private List<Cell> row(Decision decision) {
        return List.of(Cell.of(decision.code().toString()), Cell.noted(decision.title(), reasons(decision)),
                Cell.of(vote(decision, Side.IT)), Cell.of(vote(decision, Side.CC)),
                Cell.of(source.name(decision.owner())));
    }

    private String reasons(Decision decision) {
        var moved = decision.mover() == null ? "" : source.name(decision.mover());
        var replaced = decision.status() != Decision.Status.SUPERSEDED ? ""
                : Objects.toString(decision.supersededBy(), "");
        var replaces = DecisionRules.replacedBy(source.now(), decision).stream()
                .map(Decision::code).sorted().map(Object::toString).collect(Collectors.joining(", "));
        var seconded = decision.seconder() == null ? "" : source.name(decision.seconder());
        var formal = MinutesSource.sentence(
                Words.with("minutes.register.kind", Words.of(decision.type()), Words.of(decision.method()),
                        Words.of(decision.status())),
                MinutesSource.listed(
                        put(Words.of("minutes.register.moved"), moved),
                        put(Words.of("minutes.register.seconded"), seconded),
                        present(decision),
                        put(Words.of("minutes.register.effective"), Dates.day(decision.effective())),
                        put(Words.of("minutes.register.review"), Dates.day(decision.reviewDate()))),
                said(Words.of("minutes.register.replaces"), replaces),
                said(Words.field("supersededBy"), replaced),
                said(Words.field("linked"), MinutesSource.codes(decision.linked())));
        return MinutesSource.lines(formal, source.credit(decision.linked()), reservations(decision),
                MinutesSource.sentence(
                        said(Words.field("rationale"), decision.rationale()),
                        said(Words.field("options"), decision.options()),
                        said(Words.field("effects"), decision.effects()),
                        said(Words.field("consulted"), decision.consulted())));
    }

    /// The count at the moment of the decision, against what the charter asks.
    private String present(Decision decision) {
        boolean counted = decision.presentIt() + decision.presentCc() > 0
                || decision.status() == Decision.Status.NOT_QUORATE;
        var asked = Quorum.of(source.now(), source.session());
        return counted ? Words.with("minutes.register.present", decision.presentIt(), asked.it().needed(),
                decision.presentCc(), asked.cc().needed()) : "";
    }

    private static String said(String name, String text) {
        return text.isBlank() ? "" : Words.with("minutes.said", name, text.replace("\n", "; "));
    }

    private static String put(String name, String text) {
        return text.isBlank() ? "" : name + " " + text;
    }
}
