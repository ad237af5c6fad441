package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Cause;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
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
        else blocks.addAll(told(Comparison.between(before.get(), plan, Scope.ROADMAP), plan));
        var name = plan.find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(Words.of("reports.changes.title"), Words.with("reports.changes.subtitle", name,
                today.toString()), name, "", Locale.UK, Document.Status.SIGNED, Sheet.A4_LANDSCAPE, today,
                blocks);
    }

    private static List<Block> told(Comparison comparison, Plan plan) {
        var blocks = new ArrayList<Block>();
        var counts = comparison.counts().entrySet().stream()
                .map(it -> Words.with("reports.changes.count", Words.of(it.getKey()), it.getValue()))
                .collect(Collectors.joining(" · "));
        blocks.add(new Block.Paragraph(counts, Block.Tone.STRONG));
        int open = comparison.unexplained().size();
        if (open > 0) blocks.add(Block.Paragraph.of(Words.with("reports.changes.unexplained", open)));
        var rows = comparison.differences().stream().flatMap(it -> rows(it, plan).stream()).toList();
        if (rows.isEmpty()) blocks.add(Block.Paragraph.of(Words.of("reports.changes.none")));
        else blocks.add(new Block.Table(Words.of("reports.changes.title"), List.of(
                Column.of(Words.of("reports.changes.change"), 10),
                Column.of(Words.of("reports.changes.what"), 28),
                Column.of(Words.of("reports.changes.field"), 13),
                Column.of(Words.of("reports.changes.before"), 16),
                Column.of(Words.of("reports.changes.now"), 16),
                Column.of(Words.of("reports.changes.why"), 25)), rows));
        return blocks;
    }

    private static List<List<Cell>> rows(Difference difference, Plan plan) {
        var rows = new ArrayList<List<Cell>>();
        var fields = difference.fields();
        for (int i = 0; i < Math.max(1, fields.size()); i++) {
            var field = i < fields.size() ? fields.get(i) : new Difference.FieldDifference("", "", "");
            boolean first = i == 0;
            rows.add(List.of(Cell.of(first ? Words.of(difference.kind()) : ""),
                    Cell.of(first ? difference.name() : ""), Cell.of(field.field()),
                    Cell.of(field.before()), Cell.of(field.after()),
                    first ? why(difference, plan) : Cell.of("")));
        }
        return rows;
    }

    private static Cell why(Difference difference, Plan plan) {
        var decisions = plan.find(difference.row().id())
                .filter(Initiative.class::isInstance)
                .map(row -> Cause.of(plan, (Initiative) row))
                .orElse(List.of()).stream()
                .map(cause -> cause.decision().code().toString())
                .collect(Collectors.joining(", "));
        var reason = !difference.moved() ? ""
                : difference.reason().isBlank() ? Words.of("reports.changes.noreason") : difference.reason();
        return Cell.noted(reason, decisions);
    }
}
