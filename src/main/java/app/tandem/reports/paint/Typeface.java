package app.tandem.reports.paint;

import app.tandem.plan.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The type that the program brings along, in its weights.
public enum Typeface {
    REGULAR("NotoSans-Regular", 400),
    SEMIBOLD("NotoSans-SemiBold", 600),
    BOLD("NotoSans-Bold", 700);

    private final String file;
    private final int weight;

    Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
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

    /// The letters of the text that it has no shape for, each once as U+4E2D; empty when it can print all.
    public List<String> lacking(String text) throws IOException {
        try (var font = parse()) {
            var letters = font.getUnicodeCmapLookup();
            return text.codePoints()
                    .distinct()
                    .filter(letter -> !Character.isISOControl(letter) && letters.getGlyphId(letter) == 0)
                    .mapToObj("U+%04X"::formatted)
                    .toList();
        }
    }
}
