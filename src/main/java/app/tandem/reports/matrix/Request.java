package app.tandem.reports.matrix;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Criterion.Kind;
import app.tandem.plan.vendor.DemoScenario;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The request for proposal: what every vendor is asked, in the same words, and the seal of the weights.
/// It names no vendor and no evaluator.
public record Request(Frame frame, LocalDate today) {

    public static Document of(Plan plan, Selection selection, LocalDate today) {
        return new Request(Frame.of(plan, selection), today).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        var selection = frame.selection();
        if (!selection.scope().isBlank()) {
            head(blocks, Words.of("request.purpose"));
            blocks.add(Block.Paragraph.of(selection.scope()));
        }
        if (!frame.ranking().matrix().gates().criteria().isEmpty()) {
            head(blocks, Words.of("request.must"));
            blocks.add(criteria(frame, List.of(Kind.MANDATORY)));
        }
        head(blocks, Words.of("request.criteria"));
        blocks.add(Block.Paragraph.of(Words.with("request.scale", selection.scaleMax(),
                Words.of(selection.rollup()))));
        blocks.add(criteria(frame, List.of(Kind.WEIGHTED, Kind.COST, Kind.INFORMATION)));
        requirements(blocks);
        cost(blocks);
        demos(blocks);
        answers(blocks);
        head(blocks, Words.of("request.seal"));
        for (var line : Paper.seals(frame)) blocks.add(Block.Paragraph.of(line));
        blocks.add(Block.Paragraph.quiet(Words.of("request.seal.why")));
        var cover = Paper.cover(frame, today, Words.of("request.title"), blocks);
        return selection.weightsLockedAt() == null ? cover : cover.withStatus(Document.Status.SIGNED);
    }

    /// Criteria of these kinds with what their scores mean.
    static Block criteria(Frame frame, List<Kind> kinds) {
        var columns = List.of(Column.of(Words.of("matrix.label"), 8),
                Column.of(Words.of("matrix.criterion"), 30),
                Column.of(Words.of("matrix.anchors"), 40), Column.of(Words.of("matrix.evidence"), 30));
        var rows = frame.plan().referring(Criterion.class, frame.selection().id()).stream()
                .filter(criterion -> kinds.contains(criterion.kind()))
                .sorted(Comparator.comparing(Criterion::kind).thenComparingInt(Criterion::number))
                .map(criterion -> List.of(Cell.of(criterion.label()), Cell.of(criterion.title()),
                        Cell.of(NotesSheets.anchors(criterion)), Cell.of(criterion.evidenceExpected())))
                .toList();
        return new Block.Table(Words.of("matrix.criteria"), columns, rows).filled();
    }

    private void requirements(List<Block> blocks) {
        var rows = frame.selection().requirements().stream()
                .flatMap(code -> frame.plan().find(code).stream())
                .filter(Requirement.class::isInstance).map(Requirement.class::cast)
                .map(each -> List.of(Cell.of(each.code().toString()), Cell.of(each.title()),
                        Cell.of(each.statement()), Cell.of(each.measure())))
                .toList();
        if (rows.isEmpty()) return;
        head(blocks, Words.of("request.requirements"));
        blocks.add(new Block.Table(Words.of("request.requirements"), List.of(
                Column.of(Words.of("request.code"), 8), Column.of(Words.of("request.requirement"), 26),
                Column.of(Words.of("request.statement"), 40),
                Column.of(Words.of("request.measure"), 30)), rows));
    }

    private void cost(List<Block> blocks) {
        var selection = frame.selection();
        head(blocks, Words.with("matrix.costs",
                frame.plan().find(Workspace.ONLY).map(Workspace::currency).orElse("")));
        blocks.add(Block.Paragraph.of(Words.with("request.cost", selection.costYears(),
                100 * selection.discountRate(), Words.of(selection.costRule()))));
        var best = selection.costBest();
        var worst = selection.costWorst();
        if (best != null && worst != null) {
            blocks.add(Block.Paragraph.of(Words.with("request.bounds", best, worst)));
        }
    }

    private void demos(List<Block> blocks) {
        var demos = frame.plan().referring(DemoScenario.class, frame.selection().id()).stream()
                .sorted(Comparator.comparingInt(DemoScenario::number)).toList();
        if (demos.isEmpty()) return;
        head(blocks, Words.of("request.demos"));
        for (var demo : demos) {
            blocks.add(Block.Paragraph.of(Words.with("matrix.named",
                    Words.with("request.demo", demo.number(), demo.title(), demo.minutes()), demo.script())));
        }
    }

    private void answers(List<Block> blocks) {
        var asked = frame.plan().referring(Clarification.class, frame.selection().id());
        if (asked.isEmpty()) return;
        head(blocks, Words.of("request.answers"));
        for (var one : asked) {
            blocks.add(Block.Paragraph.of(Words.with("matrix.named", one.question(), one.answer())));
        }
    }

    private static void head(List<Block> blocks, String words) {
        blocks.add(new Block.Heading(1, words));
    }
}
