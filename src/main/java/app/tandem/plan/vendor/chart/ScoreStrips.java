package app.tandem.plan.vendor.chart;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Disagreement;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.scores.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every individual score as a mark without a name: a strip for each criterion and vendor, IT's squares
/// above, the contact center's discs below, and a line where the mean of each side is.
public record ScoreStrips(Matrix matrix) implements Figure {

    private static final double NARROWEST = 560;
    private static final double HEAD = 44;
    private static final double ROW = 40;
    private static final double NAMES = 0.24;
    private static final double EDGE = 14;
    private static final double MARK = 4;
    private static final double APART = 8;
    private static final double OVERLAP = 6;

    @Override
    public String title() {
        return Disagreement.of(matrix).stream().findFirst().map(Disagreement::sentence)
                .orElse(Words.of("vendors.strips.none"));
    }

    @Override
    public String subtitle() {
        return Words.with("vendors.strips.metric", top(), count(Side.IT), count(Side.CC));
    }

    @Override
    public List<String> heads() {
        return List.of(Words.of("vendors.criterion"), Words.of("vendors.vendor"), Words.of(Side.IT),
                Words.of(Side.CC), Words.with("vendors.strips.mean", Words.of("badge.it")),
                Words.with("vendors.strips.mean", Words.of("badge.cc")), Words.of("vendors.strips.range"));
    }

    @Override
    public List<List<String>> rows() {
        return criteria().stream().flatMap(criterion -> matrix.eligible().stream().map(vendor -> {
            var cell = matrix.cell(vendor, criterion);
            return List.of(criterion.label() + " " + criterion.title(),
                    vendor.letter() + " " + vendor.title(), marks(cell, Side.IT), marks(cell, Side.CC),
                    mean(cell.mean(Side.IT)), mean(cell.mean(Side.CC)),
                    cell.marks().isEmpty() ? "–" : Words.with("vendors.strips.score", cell.range()));
        })).toList();
    }

    @Override
    public Drawing drawing(double wished) {
        var pen = new Pen();
        double width = Math.max(NARROWEST, wished);
        double names = NAMES * width;
        double each = matrix.eligible().isEmpty() ? 0 : (width - names) / matrix.eligible().size();
        double bottom = HEAD + ROW * criteria().size();
        for (int v = 0; v < matrix.eligible().size(); v++) {
            head(pen, matrix.eligible().get(v), names + each * v, each);
            for (int k = 0; k < criteria().size(); k++) {
                strip(pen, new Place(matrix.eligible().get(v), criteria().get(k),
                        names + each * v + EDGE, each - 2 * EDGE, HEAD + ROW * (k + 0.5)));
            }
        }
        for (int k = 0; k < criteria().size(); k++) {
            var criterion = criteria().get(k);
            double y = HEAD + ROW * (k + 0.5);
            pen.text(0, y + 4, Label.of(Pen.fitted(criterion.label() + " " + criterion.title(), Pen.SMALL,
                    names - 8), Pen.SMALL, Ink.INK));
            pen.line(new Point(0, HEAD + ROW * k), new Point(width, HEAD + ROW * k), Ink.LINE, 1);
        }
        return new Drawing(width, bottom + 4, title(), pen.shapes());
    }

    /// Where one strip stands: its ends across, and its middle.
    private record Place(Vendor vendor, Criterion criterion, double left, double width, double y) {

        double x(double share) {
            return left + width * share;
        }
    }

    private void head(Pen pen, Vendor vendor, double x, double width) {
        pen.disc(vendor, new Point(x + EDGE + Pen.DISC - 4, 13), Pen.ink(vendor), "");
        pen.text(x + EDGE + 2 * Pen.DISC, 17, Label.of(Pen.fitted(vendor.title(), Pen.SMALL,
                width - 2 * EDGE - Pen.DISC), Pen.SMALL, Ink.INK).semibold());
        pen.small(x + EDGE, HEAD - 6, "0", Anchor.MIDDLE);
        pen.small(x + width - EDGE, HEAD - 6, String.valueOf(top()), Anchor.MIDDLE);
    }

    private void strip(Pen pen, Place place) {
        var cell = matrix.cell(place.vendor(), place.criterion());
        pen.line(new Point(place.x(0), place.y()), new Point(place.x(1), place.y()), Ink.LINE, 1);
        for (int score = 0; score <= top(); score++) {
            double x = place.x((double) score / top());
            pen.line(new Point(x, place.y() - 2), new Point(x, place.y() + 2), Ink.LINE_CONTROL, 1);
        }
        var parts = new ArrayList<Shape>();
        side(parts, place, cell, Side.IT);
        side(parts, place, cell, Side.CC);
        pen.add(new Shape.Group("", Words.with("vendors.strips.alt", place.vendor().title(),
                place.criterion().title(), marks(cell, Side.IT), marks(cell, Side.CC)), parts));
    }

    private void side(List<Shape> parts, Place place, Cell cell, Side side) {
        boolean it = side == Side.IT;
        double y = place.y() + (it ? -APART : APART);
        cell.mean(side).ifPresent(mean -> parts.add(new Shape.Line(
                new Point(place.x(mean / top()), place.y()),
                new Point(place.x(mean / top()), place.y() + (it ? -ROW / 2 + 2 : ROW / 2 - 2)),
                Look.stroked(it ? Ink.IT : Ink.CC_EDGE, 2))));
        var same = new TreeMap<Double, Integer>();
        for (var mark : cell.marks()) if (mark.side() == side) same.merge(mark.value(), 1, Integer::sum);
        same.forEach((value, count) -> {
            for (int i = 0; i < count; i++) {
                double x = place.x(value / top()) + OVERLAP * (i - (count - 1) / 2.0);
                var box = Pen.around(new Point(x, y), MARK);
                parts.add(it ? Shape.Rect.of(box, Look.filled(Ink.IT).withStroke(Ink.SURFACE, 1))
                        : Shape.Oval.of(box, Look.filled(Ink.CC).withStroke(Ink.CC_EDGE, 1)));
            }
        });
    }

    private List<Criterion> criteria() {
        return matrix.criteria().stream().filter(one -> one.kind() != Criterion.Kind.COST).toList();
    }

    private int top() {
        return matrix.selection().scaleMax();
    }

    private long count(Side side) {
        return matrix.panel().stream().filter(one -> one.side() == side).count();
    }

    private static String marks(Cell cell, Side side) {
        var words = cell.marks().stream().filter(mark -> mark.side() == side)
                .map(mark -> Words.with("vendors.strips.score", mark.value())).sorted()
                .collect(Collectors.joining("  "));
        return words.isEmpty() ? "–" : words;
    }

    private static String mean(OptionalDouble mean) {
        return mean.isEmpty() ? "–" : Words.with("vendors.total", mean.getAsDouble());
    }
}
