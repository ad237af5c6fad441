package app.tandem.reports.trace;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What answers what, what does not meet its other half, and how each need came to a decision.
public final class Traceability {

    private Traceability() {}

    public static Document of(Plan plan, LocalDate today) {
        return Document.asOf(plan, Words.of("trace.title"), today, blocks(plan, today));
    }

    /// How many Musts nothing answers and how much technology serves nothing, as a sentence.
    public static String finding(Plan plan) {
        var musts = Grid.of(plan, Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN,
                need -> need.moscow() == Moscow.MUST).rows();
        int idle = Gaps.of(plan).servingNothing().size();
        if (musts.isEmpty()) return Words.with("coverage.finding.none", idle);
        return Words.with("coverage.finding", musts.stream().filter(Grid.Row::gap).count(),
                musts.size(), idle);
    }

    private static List<Block> blocks(Plan plan, LocalDate today) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(finding(plan), Block.Tone.STRONG));
        blocks.add(new Block.Heading(1, Words.of("trace.matrix")));
        blocks.addAll(new MatrixTables(plan).blocks());
        blocks.add(new Block.Heading(1, Words.of("coverage.gaps")));
        blocks.addAll(new GapTables(plan, today).blocks());
        blocks.add(new Block.Heading(1, Words.of("trace.chain")));
        blocks.add(new ChainTable(plan).block());
        return blocks;
    }
}
