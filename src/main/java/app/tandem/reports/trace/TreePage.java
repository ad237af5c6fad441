package app.tandem.reports.trace;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.tree.Outline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.List;

/// Goals, initiatives, requirements and their parts in one table, each as far indented as it stands deep.
public final class TreePage {

    private TreePage() {}

    public static Document of(Plan plan, LocalDate today) {
        return Document.asOf(plan, Words.of("tree.title"), today, List.of(block(Outline.of(plan))));
    }

    private static Block block(Outline outline) {
        if (outline.branches().isEmpty()) return Block.Paragraph.of(Words.of("tree.empty"));
        return new Block.Table(Words.of("tree.title"), List.of(
                Column.of(Words.field("title"), 52), Column.numbers(Words.of("tree.depth"), 7),
                Column.of(Words.of("tree.level"), 13), Column.of(Words.field("moscow"), 12),
                Column.of(Words.field("status"), 16)),
                outline.lines().stream().map(TreePage::row).toList());
    }

    private static List<Cell> row(Outline.Line line) {
        var item = line.item();
        return List.of(Cell.of("\u2003".repeat(line.depth()) + item.code() + "  " + item.title()),
                Cell.of(String.valueOf(line.depth() + 1)), Cell.of(Words.kind(item.id().kind())),
                Cell.of(item instanceof Requirement need ? Words.of(need.moscow()) : ""),
                Cell.of(switch (item) {
                    case Requirement need -> Words.of(need.status());
                    case Initiative initiative -> Words.of(initiative.gate());
                    default -> "";
                }));
    }
}
