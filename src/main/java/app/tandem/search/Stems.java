package app.tandem.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text without their endings, so that "calls" and "calling" are the same.
final class Stems {

    static final Analyzer ANALYZER = new EnglishAnalyzer();

    /// More words than anybody types say nothing more about what a text is like.
    private static final int MOST = 120;

    private Stems() {}

    /// Each stem once, in the order of the text.
    static Set<String> of(String text) {
        return words(text).keySet();
    }

    /// Each stem with the first word that has it, in the order of the text.
    static Map<String, String> words(String text) {
        var stems = new LinkedHashMap<String, String>();
        try (var tokens = ANALYZER.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (stems.size() < MOST && tokens.incrementToken()) {
                stems.putIfAbsent(term.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
