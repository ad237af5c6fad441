package app.tandem.reports.matrix;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.util.List;
import java.util.stream.Stream;

/// Who leads, in the order at the time of writing; ranks and totals stay alive.
record ResultSheet(Book book, Frame frame) {

    /// Totals that differ by less than a rounding error share a rank, which RANK would not see.
    private static final String RANK = "IF(ISNUMBER(%1$s),1+COUNTIF(Totals,\">\"&(%1$s+0.000000001)),\"–\")";

    static final int FIRST = 5;

    void write() {
        var selection = frame.selection();
        var leaf = new Leaf(book, Frame.RESULT, selection.code() + " " + selection.title());
        leaf.put(leaf.at(1, 0), Words.with("matrix.state", Words.of(selection.state())), Look.NOTE);
        var vendors = Stream.concat(frame.ranking().joint().places().stream().map(Standing.Place::vendor),
                frame.ranking().excluded().stream()).toList();
        leaf.put(leaf.at(3, 0), Sensitivity.of(frame.ranking()).sentence(), Look.FINDING);
        leaf.heads(FIRST - 1, List.of(Words.of("matrix.rank"), Words.of("matrix.vendor"),
                Words.of(Side.JOINT),
                Words.of(Side.IT), Words.of(Side.CC), Words.of("matrix.complete"), Words.of("matrix.gate"),
                Words.of("matrix.gate.why")));
        if (!frame.criteria().isEmpty() && !vendors.isEmpty()) {
            for (int i = 0; i < vendors.size(); i++) line(leaf, FIRST + i, vendors.get(i));
            leaf.compute(leaf.at(2, 0), "IF(COUNT(Totals)<2,\"\"," + Words.with("matrix.leads",
                    "INDEX(Vendors,MATCH(MAX(Totals),Totals,0))", "LARGE(Totals,1)-LARGE(Totals,2)") + ")",
                    Look.FINDING);
        }
        if (!selection.revealed()) {
            leaf.put(leaf.at(FIRST + vendors.size() + 1, 0), Words.of("matrix.hidden"), Look.NOTE);
        }
        leaf.put(leaf.at(FIRST + vendors.size() + 2, 0), Words.of("matrix.how"), Look.NOTE);
        leaf.widths(8, 7, 30, 11, 11, 15, 12, 12, 60);
        leaf.finish(FIRST, 2);
    }

    private void line(Leaf leaf, int row, Vendor vendor) {
        int v = frame.vendors().indexOf(vendor);
        var total = leaf.at(row, 2).here();
        leaf.compute(leaf.at(row, 0), RANK.formatted(total), Look.COUNT);
        leaf.put(leaf.at(row, 1), vendor.letter() + " " + vendor.title(), Look.TEXT);
        leaf.compute(leaf.at(row, 2), frame.total(v, Side.JOINT).away(), Look.TOTAL);
        leaf.compute(leaf.at(row, 3), frame.total(v, Side.IT).away(), Look.TOTAL);
        leaf.compute(leaf.at(row, 4), frame.total(v, Side.CC).away(), Look.TOTAL);
        leaf.compute(leaf.at(row, 5), frame.total(v, Side.JOINT).down(1).away(), Look.TEXT);
        leaf.compute(leaf.at(row, 6), frame.gate(v).away(), Look.TEXT);
        leaf.compute(leaf.at(row, 7), frame.gate(v).right(1).away() + "&\"\"", Look.TEXT);
    }
}
