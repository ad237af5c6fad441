package app.tandem.reports.paint;

import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.TextMeasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// How wide words come out on paper: the widths that the bundled type itself states.
public final class TypeWidths implements TextMeasure {

    private final Face regular = new Face(Typeface.REGULAR);
    private final Face semibold = new Face(Typeface.SEMIBOLD);
    private final Face bold = new Face(Typeface.BOLD);

    @Override
    public double width(String text, double size, Label.Weight weight) {
        return size * switch (weight) {
            case REGULAR -> regular.width(text);
            case SEMIBOLD -> semibold.width(text);
            case BOLD -> bold.width(text);
        };
    }

    /// One weight of the type.
    private static final class Face {

        private final TrueTypeFont font;
        private final CmapLookup letters;
        private final double units;

        Face(Typeface face) {
            try {
                font = face.parse();
                letters = font.getUnicodeCmapLookup();
                units = font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// In em.
        double width(String text) {
            return text.codePoints().mapToDouble(this::width).sum() / units;
        }

        private double width(int letter) {
            try {
                return font.getAdvanceWidth(letters.getGlyphId(letter));
            } catch (IOException e) {
                throw new UncheckedIOException("The type of the program cannot be read", e);
            }
        }
    }
}
