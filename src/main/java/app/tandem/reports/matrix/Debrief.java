package app.tandem.reports.matrix;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What one vendor is told about its own offer. Nothing of another vendor is in it: no name, no score, and
/// no points that were computed from somebody else's price.
public record Debrief(Frame frame, Vendor vendor, LocalDate today) {

    public static Document of(Plan plan, Selection selection, Vendor vendor, LocalDate today) {
        return new Debrief(Frame.of(plan, selection), vendor, today).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        boolean won = vendor.status() == Vendor.Status.SELECTED;
        var out = frame.ranking().matrix().gates().exclusion(vendor);
        blocks.add(new Block.Paragraph(out.map(why -> Words.with("debrief.out", own(why)))
                .orElse(Words.of(won ? "debrief.won" : "debrief.lost")), Block.Tone.STRONG));
        if (!frame.ranking().matrix().gates().criteria().isEmpty()) {
            head(blocks, Words.of("matrix.gates"));
            blocks.add(gates());
        }
        if (out.isEmpty() && frame.selection().revealed()) {
            head(blocks, Words.of("debrief.scores"));
            blocks.add(scores());
        }
        said(blocks, Words.of("vendors.strengths"), vendor.strengths());
        said(blocks, Words.of("vendors.weaknesses"), vendor.weaknesses());
        said(blocks, Words.of("debrief.notes"), vendor.debrief());
        blocks.add(Block.Paragraph.quiet(Words.of("debrief.only")));
        return Paper.cover(frame, today, Words.with("debrief.title", vendor.title()), blocks);
    }

    private Block gates() {
        var gates = frame.ranking().matrix().gates();
        var rows = gates.criteria().stream().map(gate -> List.of(Cell.of(gate.label() + " " + gate.title()),
                Cell.of(Words.of(gates.result(vendor, gate))),
                Cell.of(gates.find(vendor, gate).map(found -> own(found.note())).orElse("")))).toList();
        return new Block.Table(Words.of("matrix.gates"), List.of(Column.of(Words.of("matrix.criterion"), 40),
                Column.of(Words.of("matrix.gate"), 15), Column.of(Words.of("matrix.gate.why"), 45)), rows);
    }

    private Block scores() {
        var matrix = frame.ranking().matrix();
        var shares = matrix.shares(Side.JOINT).map(all -> all.printed()).orElse(List.of());
        var rows = new ArrayList<List<Cell>>();
        for (int k = 0; k < frame.criteria().size(); k++) {
            var criterion = frame.criteria().get(k);
            if (criterion.kind() == Criterion.Kind.COST) continue;
            var value = matrix.value(vendor, criterion, Side.JOINT);
            rows.add(List.of(Cell.of(criterion.label() + " " + criterion.title()),
                    Cell.of(shares.isEmpty() ? "–" : String.valueOf(shares.get(k))),
                    Cell.of(value.isEmpty() ? "–"
                            : PaperTables.number(value.getAsDouble() * frame.selection().scaleMax()))));
        }
        return new Block.Table(Words.of("debrief.scores"), List.of(
                Column.of(Words.of("matrix.criterion"), 60), Column.numbers(Words.of("matrix.weight"), 20),
                Column.numbers(Words.with("debrief.score", frame.selection().scaleMax()), 20)), rows);
    }

    private void said(List<Block> blocks, String head, String text) {
        if (text.isBlank()) return;
        head(blocks, head);
        blocks.add(Block.Paragraph.of(own(text)));
    }

    /// What people wrote, unless it names somebody else.
    private String own(String text) {
        boolean others = frame.vendors().stream()
                .filter(other -> !other.id().equals(vendor.id()))
                .anyMatch(other -> text.contains(other.title()) || text.contains(first(other.title())));
        return others ? Words.of("debrief.withheld") : text;
    }

    private static String first(String title) {
        return title.split(" ", 2)[0];
    }

    private static void head(List<Block> blocks, String words) {
        blocks.add(new Block.Heading(1, words));
    }
}
