package app.tandem.plan.formula;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names that go on from what stands before the caret while a formula is typed.
///
/// @param from where the begun name starts, counted from 0
/// @param names those that begin so, or hold a word that does; all of them when nothing is begun
public record Completion(int from, List<String> names) {

    /// @param known the names that the formula may use; the functions come after them
    public static Completion at(String text, int caret, Collection<String> known) {
        int from = caret;
        while (from > 0 && goesOn(text.charAt(from - 1))) from--;
        while (from < caret && !Character.isLetter(text.charAt(from)) && text.charAt(from) != '[') from++;
        var begun = text.substring(from, caret).replace("[", "").toLowerCase(Locale.ROOT);
        var offered = Stream.concat(known.stream(),
                Stream.of(Function.values()).map(function -> function.word() + "("));
        return new Completion(from, offered.filter(name -> begins(name.toLowerCase(Locale.ROOT), begun))
                .toList());
    }

    /// The formula with the chosen name in place of what was begun.
    public String take(String text, int caret, String name) {
        return text.substring(0, from) + written(name) + text.substring(caret);
    }

    /// As a formula holds the name: in brackets when it is more than plain words.
    public static String written(String name) {
        return name.matches("\\p{L}[\\p{L}\\p{N}_]*( \\p{L}[\\p{L}\\p{N}_]*)*\\(?") ? name : "[" + name + "]";
    }

    /// A title as a name that a formula can use.
    public static String name(String title) {
        return title.replaceAll("[\\[\\]\\s]+", " ").strip();
    }

    private static boolean begins(String name, String begun) {
        return name.startsWith(begun) || name.contains(" " + begun);
    }

    private static boolean goesOn(char character) {
        return Character.isLetterOrDigit(character) || "_ [".indexOf(character) >= 0;
    }
}
