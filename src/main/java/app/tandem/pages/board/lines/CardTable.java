package app.tandem.pages.board.lines;

import app.tandem.pages.CopiedTable;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A card or a link of the board for another program: one line for each link, with both its ends.
public final class CardTable {

    private static final List<String> NOTHING = List.of("", "", "");

    private CardTable() {}

    public static CopiedTable of(Plan plan, Row row) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(Words.kind(Requirement.class), Words.field("title"), Words.field("moscow"),
                Words.field("turnHolder"), Words.field("coverage"), Words.of("board.copy.ticks"),
                Words.field("condition"), Words.kind(Capability.class), Words.field("title"),
                Words.field("availability")));
        switch (row) {
            case Fit fit -> lines.add(line(plan, fit));
            case Requirement need -> {
                Answer.of(plan, need).fits().forEach(fit -> lines.add(line(plan, fit)));
                if (lines.size() == 1) lines.add(joined(need(plan, need), NOTHING, NOTHING));
            }
            case Capability offer -> {
                plan.referring(Fit.class, offer.id()).forEach(fit -> lines.add(line(plan, fit)));
                if (lines.size() == 1) {
                    lines.add(joined(List.of("", "", "", ""), NOTHING, offer(offer)));
                }
            }
            default -> throw new IllegalArgumentException("Not on the board: " + row.id());
        }
        return new CopiedTable("", lines);
    }

    private static List<String> line(Plan plan, Fit fit) {
        var ticks = Stream.of(Side.IT, Side.CC).filter(fit::ticked).map(Words::of).toList();
        return joined(need(plan, plan.get(fit.requirement())),
                List.of(Words.of(fit.coverage()), String.join(", ", ticks), fit.condition()),
                offer(plan.get(fit.capability())));
    }

    private static List<String> need(Plan plan, Requirement need) {
        return List.of(need.code().toString(), need.title(), Words.of(need.moscow()),
                Words.of(Turn.of(plan, need).holder()));
    }

    private static List<String> offer(Capability offer) {
        return List.of(offer.code().toString(), offer.title(), Words.of(offer.availability()));
    }

    private static List<String> joined(List<String> need, List<String> fit, List<String> offer) {
        return Stream.of(need, fit, offer).flatMap(List::stream).toList();
    }
}
