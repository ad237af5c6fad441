package app.tandem.plan.drawing;

/// How wide words come out in the type of whoever paints them, so that a layout can leave room.
@FunctionalInterface
public interface TextMeasure {

    /// Width in the same units as the size.
    double width(String text, double size, Label.Weight weight);

    /// The text if it fits, else as much of its beginning as fits with an ellipsis.
    default String fitted(String text, double size, Label.Weight weight, double room) {
        if (width(text, size, weight) <= room) return text;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).strip() + "…", size, weight) <= room) low = middle;
            else high = middle - 1;
        }
        return low == 0 ? "" : text.substring(0, low).strip() + "…";
    }
}
