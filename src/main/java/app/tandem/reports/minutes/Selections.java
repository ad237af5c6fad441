package app.tandem.reports.minutes;

import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Where the vendor selections stand. Scores and prices are confidential and never told here.
record Selections(MinutesSource source) {

    /// The selections that are neither closed nor given up.
    static List<Selection> live(MinutesSource source) {
        return source.now().coded(Selection.class).stream()
                .filter(one -> one.state() != Selection.State.CLOSED
                        && one.state() != Selection.State.CANCELLED)
                .toList();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.selections")));
        var live = live(source);
        blocks.add(live.isEmpty() ? Block.Paragraph.of(Words.of("minutes.selections.none"))
                : new Block.Table(Words.of("minutes.selections"),
                        List.of(Column.of(Words.of("minutes.code"), 9),
                                Column.of(Words.of("minutes.selection"), 29),
                                Column.of(Words.field("state"), 16),
                                        Column.numbers(Words.of("minutes.vendors"), 13),
                                Column.of(Words.of("minutes.weights"), 26),
                                        Column.of(Words.of("minutes.decision"), 11)),
                        live.stream().map(this::row).toList()));
        return blocks;
    }

    private List<Cell> row(Selection selection) {
        var vendors = source.now().referring(Vendor.class, selection.id());
        long out = vendors.stream().filter(one -> one.status() == Vendor.Status.EXCLUDED
                || one.status() == Vendor.Status.DECLINED).count();
        var locked = selection.weightsLockedAt();
        var decided = source.now().find(selection.decidedBy()).map(Decision::code).map(Object::toString)
                .orElse("–");
        return List.of(Cell.of(selection.code().toString()), Cell.of(selection.title()),
                Cell.of(Words.of(selection.state())),
                Cell.of(Words.with("minutes.vendors.in", vendors.size() - out, vendors.size())),
                Cell.of(locked == null ? Words.of("minutes.weights.open")
                        : Words.with("minutes.weights.locked",
                                Dates.day(locked.atZone(ZoneOffset.UTC).toLocalDate()))),
                Cell.of(decided));
    }
}
