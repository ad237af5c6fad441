package app.tandem.reports.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.CutLine;
import app.tandem.plan.backlog.priority.CutWords;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What comes first, by each formula that has something to say: with every figure behind it, what stands
/// where people put it and why, and where the list is cut.
public final class PriorityPaper {

    private PriorityPaper() {}

    public static Document of(Plan plan, LocalDate today) {
        return Document.asOf(plan, Words.of("priority.title"), today, blocks(plan));
    }

    private static List<Block> blocks(Plan plan) {
        var blocks = new ArrayList<Block>();
        for (var formula : Formula.values()) {
            var list = PriorityList.requirements(plan, formula);
            if (list.lines().isEmpty()) continue;
            if (!blocks.isEmpty()) blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(1, Words.of(formula)));
            blocks.add(Block.Paragraph.quiet(told(plan, formula)));
            CutLine.of(plan, list).map(line -> new CutWords(plan, line)).ifPresent(cut -> {
                blocks.add(new Block.Paragraph(cut.above(), Block.Tone.STRONG));
                blocks.add(Block.Paragraph.of(cut.below()));
                blocks.add(Block.Paragraph.quiet(cut.counted()));
            });
            var table = new ListTable(plan, list);
            blocks.add(table.block());
            if (!list.unrated().isEmpty()) blocks.add(table.unrated());
        }
        if (blocks.isEmpty()) blocks.add(Block.Paragraph.of(Words.of("priorities.empty")));
        return blocks;
    }

    /// How the order comes about.
    private static String told(Plan plan, Formula formula) {
        var written = Ordering.of(plan).formula();
        return formula == Formula.OWN && !written.isBlank() ? Words.with("priority.written", written)
                : Words.of(formula, "told");
    }
}
