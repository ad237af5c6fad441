package app.tandem.reports.floor;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.register.SaidAndDid;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the floor said and what was done about it, as a page to hang up: every input with its answer.
public final class SaidPage {

    private SaidPage() {}

    public static Document of(Plan plan, LocalDate today) {
        var all = SaidAndDid.of(plan);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(Words.with("register.said.count", all.answered(),
                all.entries().size())));
        blocks.addAll(part(Words.of("said.open"), all.entries().stream()
                .filter(SaidAndDid.Entry::open).toList()));
        blocks.addAll(part(Words.of("said.done"), all.entries().stream()
                .filter(one -> !one.open()).toList()));
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return Document.titled(Words.of("register.said"), today, blocks).with()
                .subtitle(Words.with("said.asOf", Dates.day(today)))
                .header(Words.with("said.header", name, Words.of("register.said")))
                .footer(Words.with("said.asOf", Dates.day(today)))
                .build();
    }

    private static List<Block> part(String title, List<SaidAndDid.Entry> entries) {
        if (entries.isEmpty()) return List.of();
        return List.of(new Block.Heading(1, title), new Block.Table(title,
                List.of(Column.of(Words.of("minutes.code"), 8), Column.of(Words.of("said.said"), 34),
                        Column.of(Words.of("said.from"), 18), Column.of(Words.of("said.did"), 40)),
                entries.stream().map(SaidPage::row).toList()));
    }

    private static List<Cell> row(SaidAndDid.Entry entry) {
        var answered = entry.answered() == null ? ""
                : Words.with("said.answered", Dates.day(entry.answered()));
        return List.of(Cell.of(entry.row().code().toString()), Cell.of(entry.row().title()),
                Cell.noted(entry.from(), Dates.day(entry.said())),
                entry.open() ? Cell.of(Words.of("register.said.open"))
                        : Cell.noted(entry.answer(), answered));
    }
}
