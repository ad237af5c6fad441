package app.tandem.plan.roadmap.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the bars of a lane into rows so that neither bars nor their words touch, in the order of their
/// beginnings and as high as each fits: n log n for n bars.
///
/// @param left where the lane begins; right where it ends
/// @param gap free room between neighbours, and between a bar and words beside it
public record BarLayout(double left, double right, double gap) {

    /// A bar, and the room that its words need.
    ///
    /// @param from left edge of all that is drawn of it; the words inside begin at `textFrom`
    /// @param label width of the words
    public record Span(double from, double to, double textFrom, double label) {}

    /// Where the words of a bar stand.
    public enum Side { INSIDE, RIGHT, LEFT }

    /// A row, counted from 0, and where the words begin there.
    ///
    /// @param room width that the words have; less than they need when the whole lane is too narrow
    public record Place(int row, Side side, double textX, double room) {}

    /// A place for every span, in the order given.
    public List<Place> place(List<Span> spans) {
        var words = spans.stream().map(this::words).toList();
        var rows = new FreeRows(spans.size());
        var places = new ArrayList<Place>(words);
        IntStream.range(0, spans.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> from(spans.get(i), words.get(i)))
                        .thenComparing(i -> i))
                .forEach(i -> {
                    var at = words.get(i);
                    double to = Math.max(spans.get(i).to(), at.textX() + at.room());
                    int row = rows.take(from(spans.get(i), at), to + gap);
                    places.set(i, new Place(row, at.side(), at.textX(), at.room()));
                });
        return places;
    }

    private static double from(Span span, Place words) {
        return Math.min(span.from(), words.textX());
    }

    private Place words(Span span) {
        if (span.textFrom() + span.label() + gap <= span.to()) {
            return new Place(0, Side.INSIDE, span.textFrom(), span.label());
        }
        double after = right - span.to() - gap;
        double before = span.from() - gap - left;
        if (span.label() <= after || (span.label() > before && after >= before)) {
            return new Place(0, Side.RIGHT, span.to() + gap, Math.clamp(span.label(), 0, Math.max(0, after)));
        }
        double room = Math.min(span.label(), before);
        return new Place(0, Side.LEFT, span.from() - gap - room, room);
    }

    /// Where each row is free from, as a tree of minima, so that the highest free row is found at once.
    private static final class FreeRows {

        private final double[] least;
        private final int leaves;

        FreeRows(int rows) {
            leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * rows - 1)));
            least = new double[2 * leaves];
            java.util.Arrays.fill(least, Double.NEGATIVE_INFINITY);
        }

        int take(double from, double to) {
            int at = 1;
            while (at < leaves) at = least[2 * at] <= from ? 2 * at : 2 * at + 1;
            int row = at - leaves;
            least[at] = to;
            for (at /= 2; at > 0; at /= 2) least[at] = Math.min(least[2 * at], least[2 * at + 1]);
            return row;
        }
    }
}
