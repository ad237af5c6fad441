package app.tandem.reports.matrix;

import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Vendor;
import java.util.List;

/// Money by year, as of year 0, and what it is worth in points.
record CostsSheet(Book book, Frame frame, Leaf leaf) {

    void write() {
        if (frame.vendors().isEmpty()) return;
        int head = frame.cost(0).row() - 2;
        leaf.put(leaf.at(head - 1, 0), Words.with("matrix.costs", currency()), Look.FINDING);
        leaf.heads(head, List.of(Words.of("matrix.vendor"), Words.of("matrix.rate")));
        leaf.put(leaf.at(head + 1, 0), Words.of("matrix.factor"), Look.TEXT);
        leaf.put(leaf.at(head + 1, 1), frame.selection().discountRate(), Look.SHARE_INPUT);
        for (int year = 0; year <= years(); year++) {
            var at = leaf.at(head, 2 + year);
            leaf.put(at, year, Look.COUNT);
            leaf.compute(at.down(1), "1/(1+Discount)^" + at.here(), Look.NUMBER);
        }
        var after = leaf.at(head, 3 + years());
        leaf.put(after, Words.of("matrix.undiscounted"), Look.HEAD);
        leaf.put(after.right(1), Words.of("matrix.discounted"), Look.HEAD);
        leaf.put(after.right(2), Words.of("matrix.counts"), Look.HEAD);
        leaf.put(after.right(3), Words.of("matrix.points"), Look.HEAD);
        bounds(head);
        for (int v = 0; v < frame.vendors().size(); v++) line(v);
    }

    /// The price that earns everything and the one that earns nothing, where they were fixed in advance.
    private void bounds(int head) {
        var selection = frame.selection();
        if (selection.costRule() != CostRule.F3) return;
        var best = selection.costBest();
        var worst = selection.costWorst();
        var spot = frame.costBest().down(-1);
        leaf.put(spot, Words.of("matrix.cost.best"), Look.HEAD);
        leaf.put(spot.right(1), Words.of("matrix.cost.worst"), Look.HEAD);
        leaf.blank(spot.down(1), Look.MONEY_INPUT);
        leaf.blank(spot.right(1).down(1), Look.MONEY_INPUT);
        if (best != null) leaf.put(spot.down(1), best.doubleValue(), Look.MONEY_INPUT);
        if (worst != null) leaf.put(spot.right(1).down(1), worst.doubleValue(), Look.MONEY_INPUT);
    }

    private void line(int v) {
        var vendor = frame.vendors().get(v);
        var first = frame.cost(v);
        leaf.put(leaf.at(first.row(), 0), vendor.letter() + " " + vendor.title(), Look.TEXT);
        leaf.blank(leaf.at(first.row(), 1), Look.TEXT);
        for (int year = 0; year <= years(); year++) money(vendor, year, first.right(year));
        var last = first.right(years());
        var years = first.to(last);
        var factors = leaf.at(frame.cost(0).row() - 1, 2)
                .awayTo(leaf.at(frame.cost(0).row() - 1, last.col()));
        leaf.compute(last.right(1), "IF(COUNT(%s)=0,\"\",SUM(%s))".formatted(years, years), Look.MONEY);
        leaf.compute(last.right(2), "IF(COUNT(%s)=0,\"\",SUMPRODUCT(%s,%s))"
                .formatted(years, years, factors), Look.NUMBER);
        var cost = last.right(2).here();
        leaf.compute(last.right(3), "IF(%1$s=%2$s,\"\",IF(ISNUMBER(%3$s),IF(%3$s>0,%3$s,\"\"),\"\"))"
                .formatted(frame.gate(v).away(), Frame.quoted(Words.of("matrix.gate.fail")), cost),
                        Look.NUMBER);
        leaf.compute(frame.costPoints(v), points(last.right(3)), Look.NUMBER);
    }

    private void money(Vendor vendor, int year, Spot spot) {
        var lines = frame.plan().referring(CostLine.class, vendor.id()).stream()
                .filter(line -> line.year() == year)
                .toList();
        leaf.blank(spot, Look.MONEY_INPUT);
        if (lines.isEmpty()) return;
        leaf.put(spot, lines.stream().mapToDouble(line -> line.amount().doubleValue()).sum(),
                Look.MONEY_INPUT);
    }

    /// The rule in words of the sheet: an excluded vendor has no counting price and sets no lowest.
    private String points(Spot counts) {
        var all = leaf.at(frame.cost(0).row(), counts.col())
                .awayTo(leaf.at(frame.cost(0).row() + frame.vendors().size() - 1, counts.col()));
        int max = frame.selection().scaleMax();
        var price = counts.here();
        return "IF(NOT(ISNUMBER(%s)),\"\",%s)".formatted(price, switch (frame.selection().costRule()) {
            case F1 -> "MIN(%s)/%s*%d".formatted(all, price, max);
            case F2 -> "MAX(0,1-(%s-MIN(%s))/MIN(%s))*%d".formatted(price, all, all, max);
            case F3 -> ("IF(COUNT(CostBest,CostWorst)<2,\"\",IF(CostBest=CostWorst,\"\","
                    + "MAX(0,MIN(1,(CostWorst-%s)/(CostWorst-CostBest)))*%d))").formatted(price, max);
            case F4 -> "\"\"";
        });
    }

    private String currency() {
        return frame.plan().find(Workspace.ONLY)
                .map(Workspace::currency).orElse("");
    }

    private int years() {
        return frame.selection().costYears();
    }
}
