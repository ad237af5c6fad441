package app.tandem.plan.backlog;

import app.tandem.plan.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Where the lines between the two columns run, in pixels of the gutter.
public record LinkScene(List<Curve> curves, List<Stub> stubs) {

    /// The cards of a column: where the first would stand, how far they are apart, and where their rings are.
    public record Ladder(double top, double step, double ring) {
        public static final Ladder EMPTY = new Ladder(0, 1, 0);

        double middle(int index) {
            return top + (index + 0.5) * step;
        }

        /// The part of a column that can be seen in a window of that height, with a neighbour on each side.
        public <T> List<T> within(double height, List<T> column) {
            int first = Math.clamp((long) (-top / step) - 1, 0, column.size());
            int last = Math.clamp((long) ((height - top) / step) + 2, first, column.size());
            return column.subList(first, last);
        }
    }

    /// What the lines run through, as wide and high as it is.
    public record Gutter(Ladder left, Ladder right, double width, double height) {

        /// Height that a chip needs with the gap to the next: somewhat less than half a card.
        double chip() {
            return left.step() * 0.46;
        }

        boolean shows(Ladder ladder, int index) {
            double y = ladder.middle(index);
            return y >= 0 && y <= height;
        }
    }

    /// A fit between the card at one place on the left and the one at another on the right.
    public record Link(Id<Fit> fit, int left, int right) {}

    /// A line from the ring of one card through its chip to the ring of the other.
    public record Curve(Id<Fit> fit, double left, double right, double chip) {}

    /// What stands at a card whose partners are out of sight.
    public record Stub(Edge edge, Way way, double y, List<Id<Fit>> fits) {}

    /// The side of the gutter on which a stub stands.
    public enum Edge { LEFT, RIGHT }

    /// Where the partner is.
    public enum Way { UP, DOWN }

    public static LinkScene of(Gutter gutter, List<Link> links) {
        var seen = links.stream()
                .filter(link -> gutter.shows(gutter.left(), link.left()))
                .filter(link -> gutter.shows(gutter.right(), link.right()))
                .sorted(Comparator.comparingDouble((Link link) -> middle(gutter, link))
                        .thenComparingInt(Link::left)
                        .thenComparing(Link::fit))
                .toList();
        double[] chips = spread(seen.stream().mapToDouble(link -> middle(gutter, link)).toArray(),
                gutter.chip(), gutter.height());
        var curves = new ArrayList<Curve>();
        for (int i = 0; i < chips.length; i++) {
            var link = seen.get(i);
            curves.add(new Curve(link.fit(), gutter.left().middle(link.left()),
                    gutter.right().middle(link.right()), chips[i]));
        }
        return new LinkScene(curves, stubs(gutter, links));
    }

    /// The wanted places, in order, moved as little as keeps them a gap apart and within the height.
    static double[] spread(double[] wanted, double gap, double height) {
        double[] placed = Arrays.copyOf(wanted, wanted.length);
        for (int i = 0; i < placed.length; i++) {
            double least = i == 0 ? gap / 2 : placed[i - 1] + gap;
            placed[i] = Math.max(placed[i], least);
        }
        for (int i = placed.length - 1; i >= 0; i--) {
            double most = i == placed.length - 1 ? height - gap / 2 : placed[i + 1] - gap;
            placed[i] = Math.min(placed[i], most);
        }
        return placed;
    }

    private static double middle(Gutter gutter, Link link) {
        return (gutter.left().middle(link.left()) + gutter.right().middle(link.right())) / 2;
    }

    private static List<Stub> stubs(Gutter gutter, List<Link> links) {
        var stubs = new TreeMap<String, Stub>();
        for (var link : links) {
            boolean left = gutter.shows(gutter.left(), link.left());
            boolean right = gutter.shows(gutter.right(), link.right());
            if (left == right) continue;
            double y = left ? gutter.left().middle(link.left()) : gutter.right().middle(link.right());
            double there = left ? gutter.right().middle(link.right()) : gutter.left().middle(link.left());
            var stub = new Stub(left ? Edge.LEFT : Edge.RIGHT, there < 0 ? Way.UP : Way.DOWN, y,
                    List.of(link.fit()));
            var place = stub.edge() + " " + stub.way() + " " + (left ? link.left() : link.right());
            stubs.merge(place, stub, LinkScene::both);
        }
        return List.copyOf(stubs.values());
    }

    private static Stub both(Stub one, Stub other) {
        var fits = new ArrayList<>(one.fits());
        fits.addAll(other.fits());
        return new Stub(one.edge(), one.way(), one.y(), fits);
    }
}
