package app.tandem.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well a few typed letters fit a text: they must occur in it in that order.
public final class Fuzzy {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fuzzy() {}

    /// Higher fits better; empty when it does not fit. Letters that follow one another and letters at the
    /// start of a word count most; accents and capitals do not count.
    public static OptionalInt score(String typed, String text) {
        var wanted = plain(typed).replace(" ", "");
        var found = plain(text);
        int whole = found.indexOf(plain(typed).strip());
        int score = whole < 0 ? 0 : whole == 0 ? 200 : 100;
        int at = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            at = found.indexOf(wanted.charAt(i), at);
            if (at < 0) return OptionalInt.empty();
            if (at == last + 1) score += 6;
            if (at == 0 || !Character.isLetterOrDigit(found.charAt(at - 1))) score += 8;
            last = at++;
        }
        return OptionalInt.of(score * 100 - Math.min(found.length(), 99));
    }

    public static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
