package app.tandem.reports.matrix;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/// What happens when one weight moves and the others keep their proportions.
record SensitivitySheet(Book book, Frame frame) {

    private static final int FIRST = 8;

    void write() {
        var leaf = new Leaf(book, Frame.SENSITIVITY, Words.of("matrix.sensitivity"));
        leaf.put(leaf.at(1, 0), Sensitivity.of(frame.ranking()).sentence(), Look.FINDING);
        if (frame.criteria().isEmpty() || frame.vendors().isEmpty()) return;
        question(leaf);
        leaf.heads(FIRST - 1, List.of(Words.of("matrix.vendor"), Words.of("matrix.total"),
                Words.of("matrix.at"),
                Words.of("matrix.behind")));
        for (int v = 0; v < frame.vendors().size(); v++) vendor(leaf, v);
        leaf.heads(flips() - 1, heads());
        for (int k = 0; k < frame.criteria().size(); k++) flip(leaf, k);
        leaf.put(leaf.at(flips() + frame.criteria().size() + 1, 0), Words.of("matrix.flip.note"), Look.NOTE);
        leaf.widths(8 + 2 * frame.vendors().size(), 34, 14);
        leaf.finish(2, 1);
    }

    /// Two cells to type into: which weight, and how large it would be.
    private void question(Leaf leaf) {
        var titles = new Spot(Frame.MATRIX, Frame.TOP, 1)
                .awayTo(new Spot(Frame.MATRIX, Frame.TOP + frame.criteria().size() - 1, 1));
        leaf.put(leaf.at(3, 0), Words.of("matrix.which"), Look.HEAD);
        leaf.put(leaf.at(3, 1), frame.criteria().getLast().title(), Look.TEXT_INPUT);
        leaf.takesOneOf(leaf.at(3, 1), titles);
        leaf.put(leaf.at(4, 0), Words.of("matrix.how.much"), Look.HEAD);
        double now = frame.ranking().matrix().shares(Side.JOINT)
                .map(shares -> shares.get(frame.criteria().size() - 1)).orElse(0.0);
        leaf.put(leaf.at(4, 1), now, Look.SHARE_INPUT);
        leaf.compute(leaf.at(3, 2), "MATCH(%s,%s,0)".formatted(leaf.at(3, 1).here(), titles), Look.COUNT);
        leaf.compute(leaf.at(4, 2), "INDEX(W_JOINT,%s)".formatted(leaf.at(3, 2).here()), Look.SHARE);
        var totals = totals(leaf, 1);
        leaf.compute(leaf.at(5, 2), "IF(COUNT(%s)=0,0,MATCH(MAX(%s),%s,0))".formatted(totals, totals, totals),
                Look.COUNT);
        leaf.put(leaf.at(5, 0), Words.of("matrix.verdict"), Look.HEAD);
        var moved = totals(leaf, 2);
        leaf.compute(leaf.at(5, 1), "IF(COUNT(%1$s)<2,\"\",IF(INDEX(%1$s,Leader)<MAX(%1$s),%2$s,%3$s))"
                .formatted(moved, Frame.quoted(Words.of("matrix.changes")),
                        Frame.quoted(Words.of("matrix.stays"))), Look.TEXT);
    }

    private void vendor(Leaf leaf, int v) {
        var vendor = frame.vendors().get(v);
        int row = FIRST + v;
        leaf.put(leaf.at(row, 0), vendor.letter() + " " + vendor.title(), Look.TEXT);
        var total = frame.total(v, Side.JOINT).away();
        leaf.compute(leaf.at(row, 1), "IF(ISNUMBER(%s),%s,\"\")".formatted(total, total), Look.TOTAL);
        var now = leaf.at(row, 1).here();
        var known = complete(v);
        var value = "INDEX(JOINT_%s,%s)*%s".formatted(frame.suffix(v), leaf.at(3, 2).away(), perPoint());
        var weight = leaf.at(4, 2).away();
        var formula = "IF(AND(ISNUMBER(%1$s),%2$s),%3$s*%4$s+(1-%4$s)/(1-%5$s)*(%1$s-%5$s*%3$s),\"\")";
        leaf.compute(leaf.at(row, 2), formula
                .formatted(now, known, value, leaf.at(4, 1).away(), weight), Look.TOTAL);
        leaf.compute(leaf.at(row, 3), "IF(AND(Leader>0,ISNUMBER(%s)),INDEX(%s,Leader)-%s,\"\")"
                .formatted(now, totals(leaf, 1), now), Look.NUMBER);
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(Words.of("matrix.criterion"), Words.of("matrix.weight")));
        for (var vendor : frame.vendors()) heads.add(Words.with("matrix.value", vendor.letter()));
        for (var vendor : frame.vendors()) heads.add(Words.with("matrix.tie", vendor.letter()));
        heads.addAll(List.of(Words.of("matrix.below"), Words.of("matrix.above"), Words.of("matrix.nearest"),
                Words.of("matrix.move")));
        return heads;
    }

    /// The tie t* = (D - w d) / (D - d), with D the leader's lead and d its advantage on this criterion.
    private void flip(Leaf leaf, int k) {
        int row = flips() + k;
        int count = frame.vendors().size();
        leaf.put(leaf.at(row, 0), frame.criteria().get(k).label() + " " + frame.criteria().get(k).title(),
                Look.TEXT);
        leaf.compute(leaf.at(row, 1), frame.share(k, Side.JOINT).away(), Look.SHARE);
        var values = leaf.at(row, 2).to(leaf.at(row, 1 + count));
        for (int v = 0; v < count; v++) {
            var value = frame.value(v, k, Side.JOINT).away();
            leaf.compute(leaf.at(row, 2 + v),
                    "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%1$s/%3$d,\"\")".formatted(value,
                    leaf.at(FIRST + v, 1).away(), frame.selection().scaleMax()), Look.NUMBER);
            leaf.compute(leaf.at(row, 2 + count + v), tie(leaf, row, v, values), Look.SHARE);
        }
        nearest(leaf, row, leaf.at(row, 2 + count).to(leaf.at(row, 1 + 2 * count)));
    }

    private String tie(Leaf leaf, int row, int v, String values) {
        var weight = leaf.at(row, 1).here();
        var lead = leaf.at(FIRST + v, 3).away() + "/100";
        var own = "(INDEX(%s,Leader)-%s)".formatted(values, leaf.at(row, 2 + v).here());
        var tie = "(%1$s-%2$s*%3$s)/(%1$s-%3$s)".formatted(lead, weight, own);
        var complete = "AND(%s,CHOOSE(Leader,%s))".formatted(complete(v),
                IntStream.range(0, frame.vendors().size()).mapToObj(this::complete)
                        .collect(Collectors.joining(",")));
        return ("IF(OR(Leader=%1$d,NOT(ISNUMBER(%2$s)),COUNT(%3$s)<1),\"\",IF(NOT(%4$s),\"\","
                + "IF(ABS(%5$s-%6$s)<0.000000000001,\"\","
                + "IF(ABS(%7$s-0.5)<=0.500000000001,MAX(0,MIN(1,%7$s)),\"\"))))")
                        .formatted(v + 1,
                leaf.at(FIRST + v, 3).away(), values, complete, lead, own, tie);
    }

    private String complete(int v) {
        return "COUNT(JOINT_%1$s)=ROWS(JOINT_%1$s)".formatted(frame.suffix(v));
    }

    private static void nearest(Leaf leaf, int row, String ties) {
        var weight = leaf.at(row, 1).here();
        var at = leaf.at(row, 0).right(columns(ties));
        leaf.compute(at, "IF(COUNTIF(%1$s,\"<=\"&%2$s)=0,\"\",SMALL(%1$s,COUNTIF(%1$s,\"<=\"&%2$s)))"
                .formatted(ties, weight), Look.SHARE);
        var above = "IF(COUNTIF(%1$s,\">\"&%2$s)=0,\"\",SMALL(%1$s,COUNTIF(%1$s,\"<=\"&%2$s)+1))";
        leaf.compute(at.right(1), above
                .formatted(ties, weight), Look.SHARE);
        leaf.compute(at.right(2), "IF(%1$s=\"\",%2$s,IF(%2$s=\"\",%1$s,IF(%3$s-%1$s<=%2$s-%3$s,%1$s,%2$s)))"
                .formatted(at.here(), at.right(1).here(), weight), Look.SHARE);
        leaf.compute(at.right(3), "IF(ISNUMBER(%1$s),(%1$s-%2$s)*100,\"\")".formatted(at.right(2).here(),
                weight),
                Look.SIGNED);
    }

    /// The first column after the ties.
    private static int columns(String ties) {
        return CellRangeAddress.valueOf(ties).getLastColumn() + 1;
    }

    private String totals(Leaf leaf, int col) {
        return leaf.at(FIRST, col).awayTo(leaf.at(FIRST + frame.vendors().size() - 1, col));
    }

    private int flips() {
        return FIRST + frame.vendors().size() + 2;
    }

    private double perPoint() {
        return 100.0 / frame.selection().scaleMax();
    }
}
