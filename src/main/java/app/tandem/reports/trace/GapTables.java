package app.tandem.reports.trace;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The gaps both ways: needs that nothing answers or delivers, and technology that serves nothing.
record GapTables(Plan plan, LocalDate today) {

    List<Block> blocks() {
        var gaps = Gaps.of(plan);
        var blocks = new ArrayList<Block>();
        needs(blocks, Words.of("coverage.gaps.uninitiated"), gaps.mustsWithoutInitiative());
        needs(blocks, Words.of("coverage.gaps.unanswered"), gaps.unanswered());
        needs(blocks, Words.of("coverage.gaps.unassessed"), gaps.unassessed());
        offers(blocks, Words.of("coverage.gaps.idle"), gaps.servingNothing());
        offers(blocks, Words.of("coverage.gaps.shelved"), gaps.shelved());
        return blocks;
    }

    private void needs(List<Block> blocks, String title, List<Requirement> needs) {
        list(blocks, title, needs, List.of(Column.of(Words.of("minutes.code"), 8),
                Column.of(Words.of("coverage.requirement"), 52), Column.of(Words.field("moscow"), 12),
                Column.of(Words.field("horizon"), 12), Column.of(Words.of("trace.waits"), 16)), this::need);
    }

    private List<Cell> need(Requirement need) {
        var turn = Turn.of(plan, need);
        var waits = turn.holder() == Turn.Holder.NOBODY ? Words.of(turn.holder())
                : Words.with("trace.waits.days", Words.of(turn.holder()), turn.days(today));
        return List.of(Cell.of(need.code().toString()), Cell.of(need.title()),
                Cell.of(Words.of(need.moscow())), Cell.of(Words.of(need.horizon())), Cell.of(waits));
    }

    private void offers(List<Block> blocks, String title, List<Capability> offers) {
        list(blocks, title, offers, List.of(Column.of(Words.of("minutes.code"), 8),
                Column.of(Words.kind(Capability.class), 52), Column.of(Words.field("domain"), 12),
                Column.of(Words.field("availability"), 12), Column.of(Words.field("system"), 16)),
                GapTables::offer);
    }

    private static List<Cell> offer(Capability offer) {
        return List.of(Cell.of(offer.code().toString()), Cell.of(offer.title()), Cell.of(offer.domain()),
                Cell.of(Words.of(offer.availability())), Cell.of(offer.system()));
    }

    private <R> void list(List<Block> blocks, String title, List<R> rows, List<Column> columns,
            Function<R, List<Cell>> row) {
        blocks.add(new Block.Heading(2, Words.with("coverage.gaps.card", title, rows.size())));
        blocks.add(rows.isEmpty() ? Block.Paragraph.quiet(Words.of("coverage.gaps.none"))
                : new Block.Table(title, columns, rows.stream().map(row).toList()));
    }
}
