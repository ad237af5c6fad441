package app.tandem.reports.matrix;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Vendor;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rest of the paper: money, who took part, what is recommended, and where both sides sign.
record PaperRest(Frame frame) {

    void add(List<Block> blocks) {
        blocks.add(new Block.Heading(1, Words.with("matrix.costs",
                frame.plan().find(Workspace.ONLY).map(Workspace::currency).orElse(""))));
        blocks.add(costs());
        blocks.add(new Block.Heading(1, Words.of("matrix.log")));
        blocks.add(panel());
        if (!frame.selection().recommendation().isBlank()) {
            blocks.add(new Block.Heading(1, Words.of("matrix.recommendation")));
            blocks.add(Block.Paragraph.of(frame.selection().recommendation()));
        }
        blocks.add(new Block.Signatures(List.of(new Block.Signatures.Line(Side.IT, "", "", ""),
                new Block.Signatures.Line(Side.CC, "", "", ""))));
    }

    private Block costs() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.of("matrix.vendor"), 24));
        for (int year = 0; year <= frame.selection().costYears(); year++) {
            columns.add(Column.numbers(Words.with("matrix.year", year), 9));
        }
        columns.add(Column.numbers(Words.of("matrix.undiscounted"), 12));
        columns.add(Column.numbers(Words.of("matrix.discounted"), 12));
        return new Block.Table(Words.of("matrix.rate"), columns,
                frame.vendors().stream().map(this::costs).toList());
    }

    private List<Cell> costs(Vendor vendor) {
        var row = new ArrayList<Cell>();
        row.add(Cell.of(vendor.letter() + " " + vendor.title()));
        var lines = frame.plan().referring(CostLine.class, vendor.id());
        for (int year = 0; year <= frame.selection().costYears(); year++) {
            int which = year;
            row.add(Cell.of(lines.stream().filter(line -> line.year() == which).map(CostLine::amount)
                    .reduce(BigDecimal::add).map(BigDecimal::toPlainString).orElse("–")));
        }
        var total = Optional.ofNullable(frame.ranking().matrix().costs().get(vendor.id()));
        row.add(Cell.of(total.map(cost -> Paper.number(cost.undiscounted())).orElse("–")));
        row.add(Cell.of(total.map(cost -> Paper.number(cost.discounted())).orElse("–")));
        return row;
    }

    /// Who scored and what each declared, and how the numbers were made.
    private Block panel() {
        var facts = new ArrayList<Block.Facts.Fact>();
        var selection = frame.selection();
        var locked = selection.weightsLockedAt();
        facts.add(fact(Words.of("matrix.rollup"), Words.of(selection.rollup())));
        facts.add(fact(Words.of("matrix.cost.rule"), Words.of(selection.costRule())));
        facts.add(fact(Words.of("matrix.weight.method"), Words.of(selection.weightMethod())));
        facts.add(fact(Words.of("matrix.locked"), locked == null
                ? Words.of("matrix.not.locked") : Dates.moment(locked)));
        for (var evaluator : frame.evaluators()) facts.add(fact(name(evaluator), declared(evaluator)));
        return new Block.Facts(Words.of("matrix.log"), facts);
    }

    private String name(Evaluator evaluator) {
        return frame.plan().get(evaluator.person()).name() + " (" + Words.of(evaluator.side()) + ")";
    }

    private static String declared(Evaluator evaluator) {
        var when = evaluator.declaredOn();
        return Words.of(evaluator.declaration()) + (when == null ? "" : ", " + Dates.day(when));
    }

    private static Block.Facts.Fact fact(String name, String value) {
        return new Block.Facts.Fact(name, value);
    }
}
