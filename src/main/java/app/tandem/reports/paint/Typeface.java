package app.tandem.reports.paint;

import app.tandem.plan.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The type that the program brings along, in its weights, and the one with the arrows and marks it lacks.
public enum Typeface {
    REGULAR("NotoSans-Regular", "Noto Sans", 400),
    SEMIBOLD("NotoSans-SemiBold", "Noto Sans", 600),
    BOLD("NotoSans-Bold", "Noto Sans", 700),
    SIGNS("NotoSansMono-Regular", "Noto Sans Mono", 400);

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /// As style sheets name it.
    public String family() {
        return family;
    }

    /// As style sheets count it, 100 to 900.
    public int weight() {
        return weight;
    }

    /// The font file.
    ///
    /// @throws FileNotFoundException when the program was installed without it; its message is for people
    public byte[] bytes() throws IOException {
        try (var in = Typeface.class.getResourceAsStream("/app/tandem/fonts/" + file + ".ttf")) {
            if (in == null) throw new FileNotFoundException(Words.with("reports.type.missing", file));
            return in.readAllBytes();
        }
    }

    public TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
    }

    /// The letters of the text that neither plain type nor signs have a shape for, each once as U+4E2D;
    /// empty when all can be printed.
    public static List<String> lacking(String text) throws IOException {
        try (var plain = REGULAR.parse(); var signs = SIGNS.parse()) {
            var letters = plain.getUnicodeCmapLookup();
            var marks = signs.getUnicodeCmapLookup();
            return text.codePoints()
                    .distinct()
                    .filter(letter -> !Character.isISOControl(letter))
                    .filter(letter -> letters.getGlyphId(letter) == 0 && marks.getGlyphId(letter) == 0)
                    .mapToObj("U+%04X"::formatted)
                    .toList();
        }
    }
}
