package app.tandem.reports.matrix;

import app.tandem.plan.Side;
import java.util.List;

/// What the formulas call the ranges that they read.
record Names(Book book, Frame frame) {

    /// Makes every sheet and then every name: a formula may use only what is there.
    void define() {
        List.of(Frame.RESULT, Frame.MATRIX, Frame.WEIGHTS, Frame.SCORES, Frame.GATES, Frame.SENSITIVITY,
                Frame.CRITERIA, Frame.LOG).forEach(book::sheet);
        var first = new Spot(Frame.RESULT, ResultSheet.FIRST, 1);
        var last = first.down(frame.vendors().size() - 1);
        book.name("Vendors", first.awayTo(last));
        book.name("Totals", first.right(1).awayTo(last.right(1)));
        book.name("Leader", new Spot(Frame.SENSITIVITY, 5, 2).away());
        book.name("Discount", frame.discount().away());
        book.name("CostBest", frame.costBest().away());
        book.name("CostWorst", frame.costBest().right(1).away());
        Frame.views().forEach(this::define);
    }

    private void define(Side view) {
        book.name("W_" + view, frame.shares(view));
        for (int v = 0; v < frame.vendors().size(); v++) {
            book.name(view + "_" + frame.suffix(v), frame.values(v, view));
        }
    }
}
