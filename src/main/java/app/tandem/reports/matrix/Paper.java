package app.tandem.reports.matrix;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Dumbbell;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import app.tandem.reports.Document;
import app.tandem.reports.Sheet;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The selection on paper: who leads and why on the first page, every number after it.
public record Paper(Frame frame, Sensitivity sensitivity, LocalDate today) {

    public static Document of(Plan plan, Selection selection, LocalDate today) {
        var frame = Frame.of(plan, selection);
        return new Paper(frame, Sensitivity.of(frame.ranking()), today).document();
    }

    private Document document() {
        var selection = frame.selection();
        boolean decided = selection.state() == Selection.State.DECIDED
                || selection.state() == Selection.State.CLOSED;
        var plan = frame.plan().find(Workspace.ONLY).map(Workspace::name).orElse("");
        return new Document(selection.code() + " " + selection.title(),
                Words.with("matrix.state", Words.of(selection.state())),
                Words.with("matrix.header", plan, selection.code()),
                        Words.with("matrix.paper.as.of", Dates.day(today)),
                Locale.UK, decided ? Document.Status.SIGNED : Document.Status.DRAFT, Sheet.A4_LANDSCAPE,
                        today,
                blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(frame.selection().revealed() ? sensitivity.sentence()
                : Words.of("matrix.hidden"), Block.Tone.STRONG));
        blocks.add(Block.Paragraph.quiet(frame.selection().scope()));
        if (frame.selection().revealed()) {
            var drawing = Dumbbell.of(frame.ranking(), Dumbbell.WIDE);
            blocks.add(new Block.Figure(drawing, alt()));
        }
        blocks.add(new Block.Heading(1, Words.of("matrix.weights")));
        blocks.add(weights());
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, Words.of("matrix.title")));
        blocks.add(matrix());
        blocks.add(new Block.Heading(1, Words.of("matrix.gates")));
        blocks.add(gates());
        blocks.add(new Block.Heading(1, Words.of("matrix.sensitivity")));
        blocks.add(new Block.Bullets(sensitivities()));
        new PaperRest(frame).add(blocks);
        return blocks;
    }

    private String alt() {
        return frame.ranking().joint().places().stream()
                .map(place -> place.rank() + " " + place.vendor().title() + " " + number(place.total()))
                .collect(Collectors.joining("; "));
    }

    private Block weights() {
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
    private Block matrix() {
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
                        + (cell.disputed() ? " ◆" : "")));
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

    private Block gates() {
        var gates = frame.ranking().matrix().gates();
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.of("matrix.vendor"), 16));
        for (var gate : gates.criteria()) columns.add(Column.of(gate.label() + " " + gate.title(), 12));
        columns.add(Column.of(Words.of("matrix.gate.why"), 30));
        var rows = new ArrayList<List<Cell>>();
        for (var vendor : frame.vendors()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(vendor.letter() + " " + vendor.title()));
            for (var gate : gates.criteria()) row.add(Cell.of(Words.of(gates.result(vendor, gate))));
            row.add(Cell.of(gates.exclusion(vendor).orElse(gates.conditions(vendor).stream()
                    .map(MandatoryResult::note).collect(Collectors.joining("; ")))));
            rows.add(row);
        }
        return new Block.Table(Words.of("matrix.gates"), columns, rows);
    }

    private List<String> sensitivities() {
        var lines = new ArrayList<String>();
        for (var flip : sensitivity.flips()) {
            lines.add(Words.with("matrix.flip", flip.rival().title(), flip.criterion().title(),
                    100 * flip.from(),
                    100 * flip.to()));
        }
        if (lines.isEmpty()) lines.add(Words.of("matrix.flip.none"));
        if (!sensitivity.sidesAgree()) {
            lines.add(Words.with("vendors.sides.differ", leader(frame.ranking().it()),
                    leader(frame.ranking().cc())));
        }
        if (frame.ranking().provisional()) lines.add(Words.of("vendors.provisional"));
        var limits = sensitivity.thresholds();
        lines.add(Words.with("vendors.thresholds", limits.safeLead(), limits.farFlip(), limits.thinLead(),
                limits.nearFlip()));
        return lines;
    }

    private static String leader(Standing standing) {
        return standing.leader().map(place -> place.vendor().title()).orElse("–");
    }

    private static Cell share(Optional<Double> value) {
        return Cell.of(value.map(Paper::tenth).orElse("–"));
    }

    private static String tenth(double value) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    static String number(double value) {
        return new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
