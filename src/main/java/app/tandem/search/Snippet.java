package app.tandem.search;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/// The piece of a text in which looked-for words stand.
final class Snippet {

    private static final int BEFORE = 30;
    private static final int LONGEST = 110;

    /// A shorter stem would be found everywhere.
    private static final int STEM = 3;

    private Snippet() {}

    /// A text in small letters without accents, letter for letter as long as the text.
    record Folded(String text, String plain) {

        boolean has(String word) {
            return at(word) >= 0;
        }

        /// Where a word begins so; -1 for nowhere.
        int at(String word) {
            int at = plain.indexOf(word);
            while (at > 0 && Character.isLetterOrDigit(plain.charAt(at - 1))) {
                at = plain.indexOf(word, at + 1);
            }
            return at;
        }
    }

    static Folded fold(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) plain[i] = plain(text.charAt(i));
        return new Folded(text, new String(plain));
    }

    private static char plain(char letter) {
        if (letter < 128) return Character.toLowerCase(letter);
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }

    /// The words that were typed, each without its ending where it has one: "calls" as "call".
    static List<String> words(String typed) {
        return Stream.of(fold(typed).plain().split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isBlank())
                .map(Snippet::stem)
                .distinct()
                .toList();
    }

    private static String stem(String word) {
        var stems = Stems.of(word);
        if (stems.size() != 1) return word;
        var stem = stems.iterator().next();
        int same = 0;
        while (same < stem.length() && same < word.length() && stem.charAt(same) == word.charAt(same)) same++;
        return same < STEM ? word : word.substring(0, same);
    }

    /// One line around the first of the words, with three dots where more stands.
    static String around(Folded folded, List<String> words) {
        var text = folded.text();
        int first = words.stream().mapToInt(folded::at).filter(at -> at >= 0).min().orElse(0);
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        if (from > first) from = first;
        int to = Math.min(text.length(), from + LONGEST);
        if (to < text.length() && text.lastIndexOf(' ', to) > first) to = text.lastIndexOf(' ', to);
        return (from > 0 ? "… " : "") + text.substring(from, to).replaceAll("\\s+", " ").strip()
                + (to < text.length() ? " …" : "");
    }
}
