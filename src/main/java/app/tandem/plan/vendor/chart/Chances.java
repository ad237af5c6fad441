package app.tandem.plan.vendor.chart;

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
import app.tandem.plan.vendor.methods.Acceptability;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.List;

/// Who comes in on which rank when weights are drawn at random: a hundred dots for the first places, and
/// the share of every rank below them.
public record Chances(FirstPlaces found) implements Figure {

    private static final double NARROWEST = 560;
    private static final double NAMES = 170;
    private static final double GAP = 24;
    private static final double STRIP = 46;
    private static final double DOT = 3.5;
    private static final double ROW = 26;
    private static final int DOTS = 100;
    private static final int LABELLED = 4;

    @Override
    public String title() {
        int best = 0;
        for (int i = 1; i < found.vendors().size(); i++) {
            if (found.near().first(i) > found.near().first(best)) best = i;
        }
        return Words.with("vendors.chances", found.vendors().get(best).title(),
                100 * found.near().first(best), 100 * found.any().first(best));
    }

    @Override
    public String subtitle() {
        return Words.with("vendors.chances.metric", found.any().draws(), String.valueOf(found.any().seed()));
    }

    @Override
    public List<String> heads() {
        var heads = new ArrayList<String>();
        heads.add(Words.of("vendors.vendor"));
        for (int rank = 1; rank <= ranks(); rank++) heads.add(Words.with("vendors.chances.near.rank", rank));
        for (int rank = 1; rank <= ranks(); rank++) heads.add(Words.with("vendors.chances.any.rank", rank));
        return heads;
    }

    @Override
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < found.vendors().size(); i++) {
            var row = new ArrayList<String>();
            row.add(found.vendors().get(i).letter() + " " + found.vendors().get(i).title());
            for (var set : List.of(found.near(), found.any())) {
                for (double share : set.shares().get(i)) row.add(percent(share));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Drawing drawing(double wished) {
        var pen = new Pen();
        double width = Math.max(NARROWEST, wished);
        strip(pen, found.near(), near(), new Box(0, 0, width, STRIP));
        strip(pen, found.any(), Words.of("vendors.chances.any"), new Box(0, STRIP, width, STRIP));
        double top = 2 * STRIP + 44;
        double each = (width - NAMES - GAP) / 2;
        for (int i = 0; i < found.vendors().size(); i++) {
            var vendor = found.vendors().get(i);
            double y = top + ROW * i;
            pen.disc(vendor, new Point(Pen.DISC, y + ROW / 2), Pen.ink(vendor), "");
            pen.text(2 * Pen.DISC + 8, y + ROW / 2 + 5, Label.of(
                    Pen.fitted(vendor.title(), Pen.SMALL, NAMES - 2 * Pen.DISC - 12), Pen.SMALL, Ink.INK));
        }
        ranks(pen, found.near(), near(), new Box(NAMES, top, each, 0));
        ranks(pen, found.any(), Words.of("vendors.chances.any"), new Box(NAMES + each + GAP, top, each, 0));
        return new Drawing(width, top + ROW * found.vendors().size() + 4, title(), pen.shapes());
    }

    private static String near() {
        return Words.with("vendors.chances.near", 100 * FirstPlaces.PART);
    }

    /// A hundred dots, as many for each vendor as it has first places of a hundred.
    private void strip(Pen pen, Acceptability set, String words, Box place) {
        double top = place.y();
        pen.text(0, top + 12, Label.of(words, Pen.SMALL, Ink.INK).semibold());
        var dots = dots(set);
        int kinds = (int) dots.stream().filter(count -> count > 0).count();
        double step = (place.width() - 4 - GAP * Math.max(0, kinds - 1)) / DOTS;
        double x = DOT;
        for (int i = 0; i < dots.size(); i++) {
            if (dots.get(i) == 0) continue;
            var vendor = found.vendors().get(i);
            var parts = new ArrayList<Shape>();
            if (dots.get(i) >= LABELLED) {
                parts.add(new Shape.Text(new Point(x - DOT, top + 27), Label.of(vendor.letter() + "  "
                        + percent(set.first(i)), Pen.SMALL, Ink.INK)));
            }
            for (int dot = 0; dot < dots.get(i); dot++) {
                parts.add(Shape.Oval.of(Pen.around(new Point(x + step * dot, top + 36), DOT),
                        Look.filled(Pen.ink(vendor))));
            }
            pen.add(new Shape.Group("", alt(vendor, set.first(i)), parts));
            x += step * dots.get(i) + GAP;
        }
    }

    private List<Integer> dots(Acceptability set) {
        var first = new ArrayList<Double>();
        for (int i = 0; i < found.vendors().size(); i++) first.add(set.first(i));
        return Shares.of(first).rounded(DOTS);
    }

    /// Every vendor's share of every rank, deeper in colour the larger it is.
    private void ranks(Pen pen, Acceptability set, String words, Box place) {
        double cell = place.width() / ranks();
        pen.text(place.x(), place.y() - 22, Label.of(words, Pen.SMALL, Ink.INK).semibold());
        for (int rank = 0; rank < ranks(); rank++) {
            pen.small(place.x() + cell * (rank + 0.5), place.y() - 5,
                    Words.with("vendors.chances.rank", rank + 1), Anchor.MIDDLE);
        }
        for (int i = 0; i < found.vendors().size(); i++) {
            for (int rank = 0; rank < ranks(); rank++) {
                double share = set.shares().get(i).get(rank);
                var box = new Box(place.x() + cell * rank + 1, place.y() + ROW * i + 1, cell - 2, ROW - 2);
                pen.add(Shape.Rect.of(box, Look.filled(tint(share)).withStroke(Ink.LINE, 1))
                        .labelled(Label.of(Words.with("vendors.chances.short", 100 * share), Pen.SMALL,
                                share >= 0.5 ? Ink.SURFACE : Ink.INK).at(Anchor.MIDDLE))
                        .named("", alt(found.vendors().get(i), share)));
            }
        }
    }

    private static String percent(double share) {
        return Words.with("vendors.chances.share", 100 * share);
    }

    private static Ink tint(double share) {
        if (share < 0.005) return Ink.COV_0;
        if (share < 0.25) return Ink.COV_1;
        if (share < 0.5) return Ink.COV_2;
        return share < 0.75 ? Ink.COV_3 : Ink.COV_4;
    }

    private static String alt(Vendor vendor, double share) {
        return Words.with("vendors.chances.alt", vendor.title(), 100 * share);
    }

    private int ranks() {
        return found.vendors().size();
    }
}
