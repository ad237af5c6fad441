package app.tandem.reports.paint;

import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.TextMeasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide words come out on paper: the widths that the bundled type itself states.
public final class TypeWidths implements TextMeasure {

    private final Face regular = new Face("NotoSans-Regular");
    private final Face semibold = new Face("NotoSans-SemiBold");
    private final Face bold = new Face("NotoSans-Bold");

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

        Face(String file) {
            try (var in = Face.class.getResourceAsStream("/app/tandem/fonts/" + file + ".ttf")) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
                letters = font.getUnicodeCmapLookup();
                units = font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException("The type of the program cannot be read", e);
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
