package app.tandem.reports.matrix;

import static app.tandem.reports.matrix.Frame.TOP;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection.Rollup;
import java.util.ArrayList;
import java.util.List;

/// Criteria against vendors: both sides' means, what both together make of it, and the totals.
record MatrixSheet(Book book, Frame frame) {

    void write() {
        var leaf = new Leaf(book, Frame.MATRIX, Words.of("matrix.title"));
        int count = frame.criteria().size();
        leaf.heads(1, heads());
        for (int k = 0; k < count; k++) {
            var criterion = frame.criteria().get(k);
            leaf.put(leaf.at(TOP + k, 0), criterion.label(), Look.TEXT);
            leaf.put(leaf.at(TOP + k, 1), criterion.title(), Look.TEXT);
            leaf.compute(leaf.at(TOP + k, 2), frame.share(k, Side.JOINT).away(), Look.SHARE);
            for (int v = 0; v < frame.vendors().size(); v++) cells(leaf, v, k);
        }
        leaf.put(leaf.at(TOP + count, 1), Words.of("matrix.total"), Look.HEAD);
        leaf.compute(leaf.at(TOP + count, 2), "SUM(W_JOINT)", Look.SHARE);
        leaf.put(leaf.at(TOP + count + 1, 1), Words.of("matrix.complete"), Look.HEAD);
        for (int v = 0; v < frame.vendors().size(); v++) totals(leaf, v);
        leaf.put(leaf.at(TOP + count + 3, 1), Words.with("matrix.note", frame.selection().scaleMax()),
                Look.NOTE);
        leaf.widths(3 + 4 * frame.vendors().size(), 8, 40, 10, 11);
        leaf.finish(TOP, 3);
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(Words.of("matrix.label"), Words.of("matrix.criterion"),
                Words.of("matrix.weight")));
        for (var vendor : frame.vendors()) {
            heads.add(vendor.letter() + " " + vendor.title() + " · " + Words.of(Side.IT));
            heads.add(vendor.letter() + " · " + Words.of("badge.cc"));
            heads.add(vendor.letter() + " · " + Words.of(Side.JOINT));
            heads.add(vendor.letter() + " · " + Words.of("matrix.it.less.cc"));
        }
        return heads;
    }

    private void cells(Leaf leaf, int v, int k) {
        var it = frame.value(v, k, Side.IT);
        var cc = frame.value(v, k, Side.CC);
        var joint = frame.value(v, k, Side.JOINT);
        if (frame.criteria().get(k).kind() == Criterion.Kind.COST) {
            for (var spot : List.of(it, cc, joint)) leaf.compute(spot, frame.costPoints(v).away(),
                    Look.NUMBER);
            leaf.blank(joint.right(1), Look.SIGNED);
            return;
        }
        int index = frame.scored().indexOf(frame.criteria().get(k));
        leaf.compute(it, mean(v, index, Side.IT), Look.NUMBER);
        leaf.compute(cc, mean(v, index, Side.CC), Look.NUMBER);
        var balanced = "IF(COUNT(%s)<2,\"\",%s)".formatted(it.to(cc),
                balanced(frame.criteria().get(k), it, cc));
        var agreed = frame.agreed(v, index).away();
        leaf.compute(joint, frame.selection().rollup() == Rollup.CONSENSUS
                ? "IF(ISNUMBER(%s),%s,%s)".formatted(agreed, agreed, balanced) : balanced, Look.NUMBER);
        leaf.compute(joint.right(1), "IF(COUNT(%s)<2,\"\",%s-%s)".formatted(it.to(cc), it.here(), cc.here()),
                Look.SIGNED);
    }

    /// The mean of the sides, the owner's twice where that was fixed.
    private String balanced(Criterion criterion, Spot it, Spot cc) {
        var owner = frame.selection().ownerDouble() ? criterion.ownerSide() : Side.JOINT;
        return switch (owner) {
            case IT -> "(2*%s+%s)/3".formatted(it.here(), cc.here());
            case CC -> "(%s+2*%s)/3".formatted(it.here(), cc.here());
            default -> "AVERAGE(%s)".formatted(it.to(cc));
        };
    }

    private String mean(int v, int k, Side side) {
        return frame.scores(v, k, side)
                .map(range -> "IF(COUNT(%s)=0,\"\",AVERAGE(%s))".formatted(range, range))
                .orElse("\"\"");
    }

    private void totals(Leaf leaf, int v) {
        Frame.views().forEach(view -> {
            leaf.compute(frame.total(v, view), total(v, view, "SUMPRODUCT(W_%s,--ISNUMBER(%s))"),
                    total(v, view, "SUMIF(%2$s,\">=0\",W_%1$s)"), Look.TOTAL);
        });
        var values = "JOINT_" + frame.suffix(v);
        leaf.blank(frame.total(v, Side.JOINT).right(1), Look.TEXT);
        leaf.compute(frame.total(v, Side.JOINT).down(1), "COUNT(%s)&%s&ROWS(%s)"
                .formatted(values, Frame.quoted(Words.of("matrix.of")), values), Look.TEXT);
        int last = frame.criteria().size() - 1;
        leaf.tint(frame.value(v, 0, Side.IT), frame.value(v, last, Side.JOINT), frame.selection().scaleMax());
        leaf.tintGap(frame.value(v, 0, Side.JOINT).right(1), frame.value(v, last, Side.JOINT).right(1));
    }

    /// Weighted mean over the values that are there, 0 to 100. Dividing by the plain sum of weights would
    /// count a missing value as 0.
    private String total(int v, Side view, String knownWeight) {
        var values = view + "_" + frame.suffix(v);
        var weight = knownWeight.formatted(view, values);
        var formula = "IF(%s=%s,\"\",IF(COUNT(%s)=0,\"\",IF(COUNT(W_%s)=0,\"\","
                + "IF(%s=0,\"\",SUMPRODUCT(W_%s,%s)/%s*%s))))";
        return formula.formatted(
                frame.gate(v).away(), Frame.quoted(Words.of("matrix.gate.fail")), values, view, weight, view,
                values, weight, 100.0 / frame.selection().scaleMax());
    }
}
