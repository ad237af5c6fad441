package app.tandem.plan.vendor.chart;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/// The ranking as a drawing: for each vendor what IT, the contact center and both together make of it.
public final class Dumbbell {

    /// Widths in which a page of paper and a wide window show it.
    public static final double WIDE = 1000;

    private static final double NARROWEST = 560;
    private static final double HEAD = 26;
    private static final double ROW = 34;
    private static final double FROM = 330;
    private static final double MARGIN = 40;
    private static final double MARK = 6;
    private static final double APART = 40;
    private static final double SIZE = 14;
    private static final double SMALL = 12;

    private final Pen pen = new Pen();
    private final Ranking ranking;
    private final double width;
    private final double low;
    private final double high;

    private Dumbbell(Ranking ranking, double width) {
        this.ranking = ranking;
        this.width = Math.max(NARROWEST, width);
        var totals = Stream.of(ranking.joint(), ranking.it(), ranking.cc())
                .flatMap(standing -> standing.places().stream())
                .filter(Standing.Place::ranked)
                .mapToDouble(Standing.Place::total)
                .summaryStatistics();
        low = totals.getCount() == 0 ? 0 : 10 * Math.floor(totals.getMin() / 10);
        high = totals.getCount() == 0 ? 100 : Math.max(low + 10, 10 * Math.ceil(totals.getMax() / 10));
    }

    /// The vendors that are in, best first, then those that are out with their reasons.
    public static Drawing of(Ranking ranking, double width) {
        var drawing = new Dumbbell(ranking, width);
        var places = ranking.joint().places();
        var out = ranking.excluded();
        double height = HEAD + ROW * (places.size() + out.size());
        drawing.axis(HEAD + ROW * places.size());
        for (int i = 0; i < places.size(); i++) drawing.place(places.get(i), HEAD + ROW * (i + 0.5));
        for (int i = 0; i < out.size(); i++) drawing.out(out.get(i), HEAD + ROW * (places.size() + i + 0.5));
        return new Drawing(drawing.width, height, Words.of("vendors.dumbbell"), drawing.pen.shapes());
    }

    private void axis(double bottom) {
        for (double value = low; value <= high; value += 10) {
            pen.add(new Shape.Line(new Point(x(value), HEAD - 6), new Point(x(value), bottom),
                    Look.stroked(Ink.LINE, 1)));
            pen.text(x(value), HEAD - 10, Label.of(String.valueOf(Math.round(value)), SMALL, Ink.INK_2)
                    .at(Anchor.MIDDLE));
        }
    }

    private void place(Standing.Place place, double y) {
        var rank = place.ranked() ? String.valueOf(place.rank()) : "–";
        pen.text(8, y + 5, Label.of(rank, SIZE, Ink.INK).semibold());
        name(place.vendor(), y, Pen.ink(place.vendor()), Ink.INK);
        var total = place.ranked() ? Words.with("vendors.total", place.total()) : "–";
        pen.text(300, y + 5, Label.of(total, SIZE, Ink.INK).semibold().at(Anchor.END));
        if (!place.ranked()) return;
        var it = total(ranking.it(), place.vendor());
        var cc = total(ranking.cc(), place.vendor());
        var ends = Stream.of(it, cc, Optional.of(place.total())).flatMap(Optional::stream).sorted().toList();
        pen.add(new Shape.Line(new Point(x(ends.getFirst()), y), new Point(x(ends.getLast()), y),
                Look.stroked(Ink.LINE_CONTROL, 2)));
        it.ifPresent(value -> mark(Side.IT, value, y));
        cc.ifPresent(value -> mark(Side.CC, value, y));
        mark(Side.JOINT, place.total(), y);
        if (place.equals(ranking.joint().places().getFirst())) names(it, cc, place.total(), y);
    }

    /// What the marks are, above those of the first vendor; the agreed one only where there is room.
    private void names(Optional<Double> it, Optional<Double> cc, double total, double y) {
        boolean apart = it.isEmpty() || cc.isEmpty() || Math.abs(x(it.get()) - x(cc.get())) > APART;
        if (apart) it.ifPresent(value -> pen.small(x(value), y - 9, Words.of("badge.it"), Anchor.MIDDLE));
        if (apart) cc.ifPresent(value -> pen.small(x(value), y - 9, Words.of("badge.cc"), Anchor.MIDDLE));
        boolean room = Stream.of(it, cc).flatMap(Optional::stream)
                .allMatch(value -> Math.abs(x(value) - x(total)) > APART);
        if (room) pen.small(x(total), y - 9, Words.of(Side.JOINT), Anchor.MIDDLE);
    }

    private void out(Vendor vendor, double y) {
        pen.text(8, y + 5, Label.of("–", SIZE, Ink.INK_3));
        name(vendor, y, Ink.OPT_X, Ink.INK_3);
        var why = ranking.matrix().gates().exclusion(vendor).orElse("");
        pen.text(FROM, y + 5, Label.of(Words.with("vendors.out.because", why), SMALL, Ink.INK_2));
    }

    private void name(Vendor vendor, double y, Ink disc, Ink ink) {
        pen.disc(vendor, new Point(40, y), disc, "");
        pen.text(60, y + 5, Label.of(vendor.title(), SIZE, ink));
    }

    /// IT a square, the contact center a disc, both together a diamond; each with its number read aloud.
    private void mark(Side side, double value, double y) {
        var box = new Box(x(value) - MARK, y - MARK, 2 * MARK, 2 * MARK);
        var alt = Words.with("vendors.dumbbell.mark", Words.of(side), value);
        pen.add(switch (side) {
            case IT -> Shape.Rect.of(box, Look.filled(Ink.IT)).named("", alt);
            case CC -> Shape.Oval.of(box, Look.filled(Ink.CC).withStroke(Ink.CC_EDGE, 1)).named("", alt);
            default -> Shape.Diamond.of(new Point(x(value), y), MARK + 2, Look.filled(Ink.JT)).named("", alt);
        });
    }

    private double x(double value) {
        return FROM + ((width - MARGIN) - FROM) * (value - low) / (high - low);
    }

    private static Optional<Double> total(Standing standing, Vendor vendor) {
        return standing.place(vendor).filter(Standing.Place::ranked).map(Standing.Place::total);
    }
}
