package app.tandem.plan.roadmap.scene;

import java.util.Arrays;
import java.util.List;

/// Puts the bars of a lane into rows so that neither bars nor their words touch, in the order of their
/// beginnings and as high as each fits: n log n for n bars.
///
/// @param left where the lane begins; right where it ends
/// @param gap free room between neighbours, and between a bar and words beside it
/// @param least room below which words are not broken beside a bar, but stand under it
public record BarLayout(double left, double right, double gap, double least) {

    /// A bar, and the room that its words need.
    ///
    /// @param from left edge of all that is drawn of it; the words inside begin at `textFrom`
    /// @param label width of the words
    public record Span(double from, double to, double textFrom, double label) {}

    /// Where the words of a bar stand.
    public enum Side { INSIDE, RIGHT, LEFT, BELOW }

    /// The highest of the rows that a bar and its words take, counted from 0, and where the words begin.
    ///
    /// @param rows how many; more than one when the words need several lines
    /// @param room width that each line of the words may have
    public record Place(int row, int rows, Side side, double textX, double room) {

        Place in(int row) {
            return new Place(row, rows, side, textX, room);
        }
    }

    /// How many rows the words of a span need when they are broken into lines.
    @FunctionalInterface
    public interface Breaking {
        int rows(int span, Side side, double room);
    }

    /// A place for every span, in the order given. Words are broken into lines only when no side has room
    /// for them on one.
    public List<Place> place(List<Span> spans, Breaking breaking) {
        int count = spans.size();
        var places = new Place[count];
        var order = new long[count];
        int most = 0;
        for (int i = 0; i < count; i++) {
            var words = words(spans.get(i), i, breaking);
            places[i] = words;
            most += words.rows();
            float from = (float) Math.max(0, Math.min(spans.get(i).from(), words.textX()) - left);
            order[i] = (long) Float.floatToIntBits(from) << 32 | i;
        }
        Arrays.sort(order);
        var rows = new FreeRows(most);
        for (long key : order) {
            int i = (int) key;
            var span = spans.get(i);
            var words = places[i];
            double to = Math.max(span.to(), words.textX() + words.room());
            int row = rows.take(Math.min(span.from(), words.textX()), to + gap, words.rows());
            places[i] = words.in(row);
        }
        return Arrays.asList(places);
    }

    private Place words(Span span, int number, Breaking breaking) {
        if (span.textFrom() + span.label() + gap <= span.to()) {
            return new Place(0, 1, Side.INSIDE, span.textFrom(), span.label());
        }
        double after = right - span.to() - gap;
        double before = span.from() - gap - left;
        if (span.label() <= after) return new Place(0, 1, Side.RIGHT, span.to() + gap, span.label());
        if (span.label() <= before) return beside(span, span.label(), 1);
        if (Math.max(after, before) < least) return below(span, number, breaking);
        if (after >= before) {
            return new Place(0, breaking.rows(number, Side.RIGHT, after), Side.RIGHT, span.to() + gap, after);
        }
        return beside(span, before, breaking.rows(number, Side.LEFT, before));
    }

    private Place beside(Span span, double room, int rows) {
        return new Place(0, rows, Side.LEFT, span.from() - gap - room, room);
    }

    private Place below(Span span, int number, Breaking breaking) {
        double room = Math.max(Math.min(least, right - left), right - span.from());
        int rows = breaking.rows(number, Side.BELOW, room);
        return new Place(0, rows, Side.BELOW, right - room, room);
    }
}
