package app.tandem.reports.matrix;

import static app.tandem.reports.matrix.Frame.TOP;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Weight;
import java.util.List;

/// Points of both sides and of both together, and the shares that follow from them.
record WeightsSheet(Book book, Frame frame) {

    private static final int IT = 2;
    private static final int CC = 3;
    private static final int JOINT = 4;
    private static final int GAP = 8;

    void write() {
        var leaf = new Leaf(book, Frame.WEIGHTS, Words.of("matrix.weights"));
        leaf.heads(1, List.of(Words.of("matrix.label"), Words.of("matrix.criterion"),
                Words.of("matrix.points.it"),
                Words.of("matrix.points.cc"), Words.of("matrix.points.joint"), Words.of("matrix.share.it"),
                Words.of("matrix.share.cc"), Words.of("matrix.share.joint"), Words.of("matrix.gap")));
        int count = frame.criteria().size();
        for (int k = 0; k < count; k++) line(leaf, k);
        leaf.takesNumbers(leaf.at(TOP, IT), leaf.at(TOP + count - 1, JOINT));
        leaf.put(leaf.at(TOP + count, 1), Words.of("matrix.sum"), Look.HEAD);
        leaf.put(leaf.at(TOP + count + 1, 1), Words.of("matrix.check"), Look.HEAD);
        for (int col = IT; col <= JOINT; col++) {
            var points = points(leaf, col);
            leaf.compute(leaf.at(TOP + count, col), "SUM(" + points + ")", Look.NUMBER);
            leaf.compute(leaf.at(TOP + count + 1, col), check(points), Look.TEXT);
        }
        Frame.views().forEach(view ->
                leaf.compute(frame.share(count, view), "SUM(" + frame.shares(view) + ")", Look.SHARE));
        leaf.put(leaf.at(TOP + count + 3, 1), Words.of("matrix.weights.note"), Look.NOTE);
        leaf.widths(GAP + 1, 8, 44, 12);
        leaf.finish(TOP, 2);
    }

    private void line(Leaf leaf, int k) {
        var criterion = frame.criteria().get(k);
        int row = TOP + k;
        leaf.put(leaf.at(row, 0), criterion.label(), Look.TEXT);
        leaf.put(leaf.at(row, 1), criterion.title(), Look.TEXT);
        for (var set : Weight.Set.values()) {
            leaf.put(leaf.at(row, column(set)), frame.points(k, set), Look.NUMBER_INPUT);
        }
        var joint = own(leaf, row, JOINT);
        var mean = "(%s+%s)/2".formatted(own(leaf, row, IT), own(leaf, row, CC));
        var agreed = "IF(SUM(%s)>0,%s,IF(OR(SUM(%s)=0,SUM(%s)=0),\"\",%s))".formatted(points(leaf, JOINT),
                joint,
                points(leaf, IT), points(leaf, CC), mean);
        leaf.compute(frame.share(k, Side.JOINT), agreed, Look.SHARE);
        leaf.compute(frame.share(k, Side.IT), orAgreed(leaf, row, IT), Look.SHARE);
        leaf.compute(frame.share(k, Side.CC), orAgreed(leaf, row, CC), Look.SHARE);
        leaf.compute(leaf.at(row, GAP),
                "ABS(%s-%s)".formatted(leaf.at(row, IT).here(), leaf.at(row, CC).here()),
                Look.NUMBER);
    }

    private static int column(Weight.Set set) {
        return switch (set) {
            case IT -> IT;
            case CC -> CC;
            case JOINT -> JOINT;
        };
    }

    /// A side without weights of its own takes the agreed ones.
    private String orAgreed(Leaf leaf, int row, int col) {
        return "IF(SUM(%s)>0,%s,IF(SUM(%s)>0,%s,\"\"))".formatted(points(leaf, col), own(leaf, row, col),
                points(leaf, JOINT), own(leaf, row, JOINT));
    }

    private String own(Leaf leaf, int row, int col) {
        return leaf.at(row, col).here() + "/SUM(" + points(leaf, col) + ")";
    }

    private String points(Leaf leaf, int col) {
        return leaf.at(TOP, col).awayTo(leaf.at(TOP + frame.criteria().size() - 1, col));
    }

    private static String check(String points) {
        return "IF(ABS(SUM(%s)-100)<0.05,\"✓\",%s&TEXT(SUM(%s),\"0.0\"))"
                .formatted(points, Frame.quoted(Words.of("matrix.check.sum")), points);
    }
}
