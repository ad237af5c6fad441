package app.tandem.reports.matrix;

import app.tandem.compromise.Compromise;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.CustomerReference;
import app.tandem.plan.vendor.DemoScenario;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.chart.Chances;
import app.tandem.plan.vendor.chart.Frontier;
import app.tandem.plan.vendor.chart.ScoreStrips;
import app.tandem.plan.vendor.robustness.Audit;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The report with which a panel asks a session to decide: everything in the order of an audit.
public record Recommendation(Frame frame, Sensitivity sensitivity, LocalDate today) {

    private static final int EVERY = 99;

    public static Document of(Plan plan, Selection selection, LocalDate today) {
        var frame = Frame.of(plan, selection);
        return new Recommendation(frame, Sensitivity.of(frame.ranking()), today).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        purpose(blocks);
        offers(blocks);
        numbers(blocks);
        result(blocks);
        vendors(blocks);
        recommendation(blocks);
        annexes(blocks);
        return Paper.cover(frame, today, Words.of("matrix.report"), blocks);
    }

    private void purpose(List<Block> blocks) {
        var selection = frame.selection();
        head(blocks, Words.of("matrix.report.purpose"));
        text(blocks, selection.scope());
        var facts = new ArrayList<Block.Facts.Fact>();
        facts.add(new Block.Facts.Fact(Words.of("matrix.serves"), codes(selection)));
        facts.add(new Block.Facts.Fact(Words.of("vendors.budget"), selection.budget()));
        facts.add(new Block.Facts.Fact(Words.of("matrix.report.authority"),
                frame.plan().find(selection.openedBy()).map(Decision::code).map(Object::toString)
                        .orElse("–")));
        facts.add(new Block.Facts.Fact(Words.of("matrix.report.scale"), "0–" + selection.scaleMax()));
        blocks.add(new Block.Facts(Words.of("matrix.report.purpose"), facts));
        for (var line : Paper.seals(frame)) text(blocks, line);
        head(blocks, Words.of("matrix.log"));
        blocks.add(new PaperTables(frame).panel());
    }

    private void offers(List<Block> blocks) {
        head(blocks, Words.of("matrix.report.invited"));
        var columns = List.of(Column.of(Words.of("matrix.vendor"), 30),
                Column.of(Words.of("matrix.state.of"), 20), Column.of(Words.of("matrix.gate.why"), 50));
        var rows = frame.vendors().stream().map(vendor -> List.of(
                Cell.of(vendor.letter() + " " + vendor.title()), Cell.of(Words.of(vendor.status())),
                Cell.of(frame.ranking().matrix().gates().exclusion(vendor).orElse("")))).toList();
        blocks.add(new Block.Table(Words.of("matrix.report.invited"), columns, rows).filled());
        new PaperTables(frame).gates().ifPresent(gates -> {
            head(blocks, Words.of("matrix.gates"));
            blocks.add(gates);
        });
        var reasons = new PaperTables(frame).reasons();
        if (!reasons.isBlank()) blocks.add(Block.Paragraph.of(reasons));
    }

    private void numbers(List<Block> blocks) {
        var tables = new PaperTables(frame);
        head(blocks, Words.of("matrix.weights"));
        blocks.add(tables.weights());
        blocks.addAll(new FormerTables(frame).blocks());
        head(blocks, Words.of("matrix.title"));
        blocks.add(tables.matrix());
        blocks.add(Block.Paragraph.quiet(Words.of("matrix.sides.note")));
        head(blocks, Words.with("matrix.costs",
                frame.plan().find(Workspace.ONLY).map(Workspace::currency).orElse("")));
        blocks.add(tables.costs());
        if (frame.selection().revealed()) Figures.put(blocks, Frontier.of(frame.ranking().matrix()));
    }

    private void result(List<Block> blocks) {
        head(blocks, Words.of("matrix.result"));
        if (!frame.selection().revealed()) {
            text(blocks, Words.of("matrix.hidden"));
            return;
        }
        blocks.add(new Block.Paragraph(sensitivity.sentence(), Block.Tone.STRONG));
        blocks.add(Paper.figure(frame));
        head(blocks, Words.of("matrix.sensitivity"));
        blocks.add(new Block.Bullets(Paper.sentences(sensitivity, EVERY)));
        FirstPlaces.of(frame.ranking()).map(Chances::new).ifPresent(chances -> Figures.put(blocks, chances));
        head(blocks, Words.of("matrix.report.fair"));
        blocks.add(new Block.Bullets(Audit.of(sensitivity).answers().stream()
                .map(Audit.Answer::sentence).toList()));
        head(blocks, Words.of("matrix.report.dissent"));
        text(blocks, Words.with("vendors.sides.differ", leader(Side.IT), leader(Side.CC)));
        Compromise.of(frame.ranking()).ifPresent(way -> text(blocks, way.sentence()));
    }

    private String leader(Side side) {
        var standing = side == Side.IT ? frame.ranking().it() : frame.ranking().cc();
        return standing.names();
    }

    private void vendors(List<Block> blocks) {
        head(blocks, Words.of("matrix.report.vendors"));
        for (var vendor : frame.vendors()) {
            int head = blocks.size();
            named(blocks, Words.of("vendors.strengths"), vendor.strengths());
            named(blocks, Words.of("vendors.weaknesses"), vendor.weaknesses());
            for (var condition : frame.ranking().matrix().gates().conditions(vendor)) {
                text(blocks, Words.with("vendors.condition", vendor.title(), condition.terms(frame.plan())));
            }
            references(blocks, vendor);
            if (blocks.size() > head) {
                blocks.add(head, new Block.Heading(2, vendor.letter() + " " + vendor.title()));
            }
        }
    }

    private void references(List<Block> blocks, Vendor vendor) {
        for (var reference : frame.plan().referring(CustomerReference.class, vendor.id())) {
            named(blocks, reference.customer(), reference.answers());
        }
    }

    private void recommendation(List<Block> blocks) {
        head(blocks, Words.of("matrix.recommendation"));
        text(blocks, frame.selection().recommendation());
        text(blocks, Paper.decision(frame));
        named(blocks, Words.of("vendors.lessons"), frame.selection().lessons());
        blocks.add(new Block.Signatures(List.of(new Block.Signatures.Line(Side.IT, "", "", ""),
                new Block.Signatures.Line(Side.CC, "", "", ""))));
    }

    private void annexes(List<Block> blocks) {
        head(blocks, Words.of("matrix.criteria"));
        blocks.add(Request.criteria(frame, List.of(Criterion.Kind.values())));
        var plan = frame.plan();
        var demos = plan.referring(DemoScenario.class, frame.selection().id()).stream()
                .sorted(Comparator.comparingInt(DemoScenario::number)).toList();
        for (var demo : demos) named(blocks, demo.number() + " " + demo.title(), demo.script());
        for (var question : plan.referring(Clarification.class, frame.selection().id())) {
            named(blocks, question.question(), question.answer());
        }
        if (frame.selection().revealed()) {
            head(blocks, Words.of("matrix.report.scores"));
            Figures.put(blocks, new ScoreStrips(frame.ranking().matrix()));
        }
        head(blocks, Words.of("matrix.report.formulas"));
        blocks.add(new Block.Bullets(List.of(Words.with("matrix.formula.value", frame.selection().scaleMax()),
                Words.of("matrix.formula.side"), Words.of("matrix.formula.total"),
                Words.of("matrix.formula.cost"), Words.of("matrix.formula.flip"))));
    }

    private static String codes(Selection selection) {
        return selection.requirements().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static void head(List<Block> blocks, String words) {
        blocks.add(new Block.Heading(1, words));
    }

    private static void text(List<Block> blocks, String words) {
        if (!words.isBlank()) blocks.add(Block.Paragraph.of(words));
    }

    private static void named(List<Block> blocks, String name, String words) {
        if (!words.isBlank()) blocks.add(Block.Paragraph.of(Words.with("matrix.named", name, words)));
    }
}
