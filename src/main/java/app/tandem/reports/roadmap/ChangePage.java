package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What changed on the roadmap since the last baseline, and why: the page that is read before a session.
public final class ChangePage {

    private ChangePage() {}

    /// @param before the plan as the last baseline froze it; empty when there was none
    public static Document of(Plan plan, LocalDate today, Optional<Plan> before) {
        var blocks = new ArrayList<Block>();
        if (before.isEmpty()) blocks.add(Block.Paragraph.of(Words.of("reports.changes.nobaseline")));
        else blocks.addAll(told(Comparison.between(before.get(), plan, Scope.ROADMAP)));
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(Words.of("reports.changes.title"), Words.with("reports.changes.subtitle", name,
                today.toString()), name, "", Locale.UK, Document.Status.SIGNED, Sheet.A4_LANDSCAPE, today,
                blocks);
    }

    private static List<Block> told(Comparison comparison) {
        var blocks = new ArrayList<Block>();
        var counts = comparison.counts().entrySet().stream()
                .map(it -> Words.with("reports.changes.count", Words.of(it.getKey()), it.getValue()))
                .collect(Collectors.joining(" · "));
        blocks.add(new Block.Paragraph(counts, Block.Tone.STRONG));
        int open = comparison.unexplained().size();
        if (open > 0) blocks.add(Block.Paragraph.of(Words.with("reports.changes.unexplained", open)));
        blocks.add(comparison.differences().isEmpty() ? Block.Paragraph.of(Words.of("reports.changes.none"))
                : ChangeTable.of(comparison, Words.of("reports.changes.title")));
        return blocks;
    }
}
