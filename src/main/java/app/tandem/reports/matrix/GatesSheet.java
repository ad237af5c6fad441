package app.tandem.reports.matrix;

import static app.tandem.reports.matrix.Frame.TOP;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What nobody may miss, and who does.
record GatesSheet(Book book, Frame frame) {

    void write() {
        var leaf = new Leaf(book, Frame.GATES, Words.of("matrix.gates"));
        var gates = frame.ranking().matrix().gates();
        var heads = new ArrayList<>(List.of(Words.of("matrix.vendor")));
        for (var gate : gates.criteria()) heads.add(gate.label() + " " + gate.title());
        heads.addAll(List.of(Words.of("matrix.gate.out"), Words.of("matrix.gate"),
                Words.of("matrix.gate.why")));
        leaf.heads(1, heads);
        for (int v = 0; v < frame.vendors().size(); v++) line(leaf, v);
        int count = gates.criteria().size();
        if (count > 0 && !frame.vendors().isEmpty()) {
            leaf.takesOneOf(leaf.at(TOP, 1), leaf.at(TOP + frame.vendors().size() - 1, count),
                    Stream.of(Result.values()).map(Words::of).toList());
        }
        leaf.widths(count + 4, 26, 18);
        leaf.finish(TOP, 1);
    }

    private void line(Leaf leaf, int v) {
        var vendor = frame.vendors().get(v);
        var gates = frame.ranking().matrix().gates();
        int row = TOP + v;
        leaf.put(leaf.at(row, 0), vendor.letter() + " " + vendor.title(), Look.TEXT);
        int col = 1;
        for (var gate : gates.criteria()) {
            leaf.put(leaf.at(row, col++), Words.of(gates.result(vendor, gate)), Look.TEXT_INPUT);
        }
        boolean out = vendor.status() == Vendor.Status.EXCLUDED || vendor.status() == Vendor.Status.DECLINED;
        leaf.put(leaf.at(row, col), out ? Words.of(vendor.status()) : "", Look.TEXT_INPUT);
        leaf.compute(frame.gate(v), verdict(leaf, row, col), Look.TEXT);
        leaf.put(frame.gate(v).right(1), why(vendor), Look.TEXT);
    }

    private static String verdict(Leaf leaf, int row, int out) {
        var results = leaf.at(row, 1).to(leaf.at(row, out - 1));
        var passed = Frame.quoted(Words.of("matrix.gate.pass"));
        var byResult = out == 1 ? passed : "IF(COUNTIF(%s,%s)>0,%s,IF(COUNTIF(%s,%s)>0,%s,%s))".formatted(
                results, Frame.quoted(Words.of(Result.FAIL)), Frame.quoted(Words.of("matrix.gate.fail")),
                results, Frame.quoted(Words.of(Result.NOT_ASSESSED)),
                        Frame.quoted(Words.of("matrix.gate.open")),
                passed);
        return "IF(LEN(%s)>0,%s,%s)".formatted(leaf.at(row, out).here(),
                Frame.quoted(Words.of("matrix.gate.fail")), byResult);
    }

    private String why(Vendor vendor) {
        var gates = frame.ranking().matrix().gates();
        return Stream.concat(gates.exclusion(vendor).stream(),
                        gates.conditions(vendor).stream().map(one -> one.terms(frame.plan())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }
}
