package app.tandem.reports.matrix;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tables of a selection, as more than one paper shows them.
record PaperTables(Frame frame) {

    Block weights() {
        var columns = List.of(Column.of(Words.of("matrix.criterion"), 40),
                Column.numbers(Words.of(Side.IT), 12),
                Column.numbers(Words.of(Side.CC), 12), Column.numbers(Words.of("matrix.gap"), 12),
                Column.numbers(Words.of(Side.JOINT), 12));
        var sets = frame.ranking().matrix().weights();
        var it = Optional.ofNullable(sets.get(Weight.Set.IT)).map(shares -> shares.printed());
        var cc = Optional.ofNullable(sets.get(Weight.Set.CC)).map(shares -> shares.printed());
        var joint = frame.ranking().matrix().shares(Side.JOINT).map(shares -> shares.printed());
        var rows = new ArrayList<List<Cell>>();
        for (int k = 0; k < frame.criteria().size(); k++) {
            int index = k;
            var gap = it.isPresent() && cc.isPresent()
                    ? Optional.of(Math.abs(it.get().get(k) - cc.get().get(k))) : Optional.<Double>empty();
            rows.add(List.of(Cell.of(frame.criteria().get(k).label() + " " + frame.criteria().get(k).title()),
                    share(it.map(all -> all.get(index))), share(cc.map(all -> all.get(index))), share(gap),
                    share(joint.map(all -> all.get(index)))));
        }
        return new Block.Table(Words.of("matrix.weights"), columns, rows);
    }

    /// What both make of each vendor on each criterion, and below it the two sides' means.
    Block matrix() {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.of("matrix.criterion"), 26));
        for (var vendor : frame.vendors()) columns.add(Column.numbers(vendor.letter() + " " + vendor.title(),
                14));
        var rows = new ArrayList<List<Cell>>();
        for (var criterion : frame.criteria()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(criterion.label() + " " + criterion.title()));
            for (var vendor : frame.vendors()) {
                var value = frame.ranking().matrix().value(vendor, criterion, Side.JOINT);
                var cell = frame.ranking().matrix().cell(vendor, criterion);
                double max = frame.selection().scaleMax();
                var text = value.isPresent() ? number(value.getAsDouble() * max) : "–";
                row.add(cell.gap().isEmpty() ? Cell.of(text) : Cell.noted(text, Words.with("matrix.sides",
                        cell.mean(Side.IT).orElse(0), cell.mean(Side.CC).orElse(0))
                        + (cell.disputed() ? " !" : "")));
            }
            rows.add(row);
        }
        var totals = new ArrayList<Cell>();
        totals.add(Cell.of(Words.of("matrix.total")));
        for (var vendor : frame.vendors()) totals.add(total(vendor));
        rows.add(totals);
        return new Block.Table(Words.of("matrix.title"), columns, rows);
    }

    private Cell total(Vendor vendor) {
        var place = frame.ranking().joint().place(vendor).filter(Standing.Place::ranked);
        return place.map(found -> Cell.noted(number(found.total()), Words.with("matrix.sides",
                        frame.ranking().it().place(vendor).map(Standing.Place::total).orElse(Double.NaN),
                        frame.ranking().cc().place(vendor).map(Standing.Place::total).orElse(Double.NaN))))
                .orElse(Cell.of("–"));
    }

    /// Gates against vendors, as the criteria stand against them; empty where there is no gate.
    Optional<Block> gates() {
        var gates = frame.ranking().matrix().gates();
        if (gates.criteria().isEmpty()) return Optional.empty();
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.of("matrix.gate"), 26));
        for (var vendor : frame.vendors()) columns.add(Column.of(name(vendor), 14));
        var rows = new ArrayList<List<Cell>>();
        for (var gate : gates.criteria()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(gate.label() + " " + gate.title()));
            for (var vendor : frame.vendors()) row.add(Cell.of(Words.of(gates.result(vendor, gate))));
            rows.add(row);
        }
        return Optional.of(new Block.Table(Words.of("matrix.gates"), columns, rows));
    }

    /// Why a vendor is out, or what it still has to meet; empty when there is nothing to say.
    String reasons() {
        var gates = frame.ranking().matrix().gates();
        return frame.vendors().stream()
                .flatMap(vendor -> gates.exclusion(vendor)
                        .or(() -> Optional.of(gates.conditions(vendor).stream()
                                .map(one -> one.terms(frame.plan()))
                                .collect(Collectors.joining("; "))))
                        .filter(text -> !text.isBlank())
                        .map(text -> Words.with("matrix.named", name(vendor), text)).stream())
                .collect(Collectors.joining("  "));
    }

    private static String name(Vendor vendor) {
        return vendor.letter() + " " + vendor.title();
    }

    Block costs() {
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
        row.add(Cell.of(total.map(cost -> number(cost.undiscounted())).orElse("–")));
        row.add(Cell.of(total.map(cost -> number(cost.discounted())).orElse("–")));
        return row;
    }

    /// Who scored and what each declared, and how the numbers were made.
    Block panel() {
        var facts = new ArrayList<Block.Facts.Fact>();
        var selection = frame.selection();
        var locked = selection.weightsLockedAt();
        facts.add(fact(Words.of("matrix.rollup"), Words.of(selection.rollup())));
        if (selection.ownerDouble()) {
            facts.add(fact(Words.of("matrix.owner"), Words.of("matrix.owner.double")));
        }
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

    private static Cell share(Optional<Double> value) {
        return Cell.of(value.map(PaperTables::tenth).orElse("–"));
    }

    private static String tenth(double value) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    static String number(double value) {
        return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
